package se.rus.strategy.version;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** An adopted version as it was when it was adopted. Written by StrategyProjection only, once. */
@Entity
@Immutable
@Table(name = "strategy_versions")
@IdClass(VersionView.Key.class)
public class VersionView {
    @Id
    @Column(name = "strategy_id")
    public String strategyId;

    @Id
    public int number;

    @Column(name = "adopted_at")
    public Instant adoptedAt;

    /** A StrategyDocument as JSON. */
    public String document;

    /** Which version. */
    public record Key(String strategyId, int number) implements Serializable {}
}
