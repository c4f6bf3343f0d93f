package se.rus.strategy.network.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** An agreement as it stands. Written by AgreementProjection only. */
@Entity
@Immutable
@Table(name = "agreements")
public class AgreementView {
    @Id
    @Column(name = "agreement_id")
    public String agreementId;

    public long version;
    public String county;
    public String type;

    @Column(name = "valid_from")
    public LocalDate validFrom;

    /** First day without it; null when it is open-ended. */
    @Column(name = "valid_until")
    public LocalDate validUntil;

    /** False for an informal understanding. */
    public boolean formal;

    /** Ids of all who signed or own. */
    public String[] parties;

    /** An Agreement as JSON. */
    public String document;
}
