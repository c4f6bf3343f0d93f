package se.rus.strategy.strategy;

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
    public String title;
    public String document;

    @Column(name = "drafted_at")
    public Instant draftedAt;

    StrategyDocument shown() {
        return StrategyColumn.read(document);
    }
}
