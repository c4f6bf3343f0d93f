package se.rus.strategy.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A strategy's document as it is served. Written by ProgressProjection only. */
@Entity
@Immutable
@Table(name = "served_progress")
public class ProgressView {
    @Id
    @Column(name = "strategy_id")
    public String strategyId;

    public long sequence;
    public String doc;
}
