package se.rus.strategy.adoption;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A strategy as it stands. Written by StrategyProjection only. */
@Entity
@Immutable
@Table(name = "strategies")
public class StrategyView {
    @Id
    @Column(name = "strategy_id")
    public String strategyId;

    public long version;
    public String county;
    public String status;

    /** A StrategyDocument as JSON. */
    public String document;

    /** A Standing as JSON. */
    public String standing;

    @Column(name = "changed_at")
    public Instant changedAt;
}
