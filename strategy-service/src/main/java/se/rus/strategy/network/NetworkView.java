package se.rus.strategy.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A network as it stands. Written by NetworkProjection only. */
@Entity
@Immutable
@Table(name = "networks")
public class NetworkView {
    @Id
    @Column(name = "network_id")
    public String networkId;

    public long version;
    public String county;
    public String name;
    public String purpose;

    /** Null when nobody knows. */
    @Column(name = "started_on")
    public LocalDate startedOn;

    /** Null unless nobody knows when it started. */
    @Column(name = "known_since")
    public LocalDate knownSince;

    @Column(name = "closed_on")
    public LocalDate closedOn;

    /** Ids of all who take or took part. */
    public String[] members;

    /** A Network as JSON. */
    public String document;
}
