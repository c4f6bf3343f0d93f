package se.rus.strategy.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A remark as it was received. Written by StrategyProjection only, once. */
@Entity
@Immutable
@Table(name = "strategy_remarks")
@IdClass(RemarkView.Key.class)
public class RemarkView {
    @Id
    @Column(name = "strategy_id")
    public String strategyId;

    @Id
    @Column(name = "remark_id")
    public String remarkId;

    public int number;

    @Column(name = "received_at")
    public Instant receivedAt;

    /** A Remark as JSON. */
    public String document;

    /** Which remark. */
    public record Key(String strategyId, String remarkId) implements Serializable {}
}
