package se.rus.indicator.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An obligation as it stands. Written by ObligationProjection only. */
@Entity
@Immutable
@Table(name = "obligations")
public class ObligationView {
    @Id
    @Column(name = "obligation_id")
    public String obligationId;

    public long version;
    public String county;
    public String period;
    public String[] actors;
    public LocalDate opens;
    public LocalDate closes;

    @JdbcTypeCode(SqlTypes.JSON)
    public ObligationState document;

    ObligationDocument served() {
        return new ObligationDocument(document.obligation(), document.reopenings(), version);
    }
}
