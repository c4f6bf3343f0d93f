package se.rus.strategy.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** That an actor belongs to a county. Written together with ActorView. */
@Entity
@Immutable
@Table(name = "actor_counties")
@IdClass(ActorCountyView.Key.class)
public class ActorCountyView {
    @Id
    @Column(name = "actor_id")
    public String actorId;

    @Id
    public String county;

    /** Null: always. */
    @Column(name = "since")
    public LocalDate since;

    /** An actor belongs to a county once. */
    public record Key(String actorId, String county) implements Serializable {}
}
