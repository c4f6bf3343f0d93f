package se.rus.strategy.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** An actor as it stands. Written by ActorProjection, and by ReferenceActorsMigration from the start. */
@Entity
@Immutable
@Table(name = "actors")
public class ActorView {
    @Id
    @Column(name = "actor_id")
    public String actorId;

    /** 0 for an actor of the reference data that nothing has happened to. */
    public long version;

    public String name;

    /** All names it has or had, in lower case. */
    public String names;

    public String[] kinds;

    /** Null when the register knows none. */
    @Column(name = "organisation_number")
    public String organisationNumber;

    /** Of the units that have not been closed. */
    public String[] functions;

    @Column(name = "closed_on")
    public LocalDate closedOn;

    /** An ActorProfile as JSON. */
    public String document;
}
