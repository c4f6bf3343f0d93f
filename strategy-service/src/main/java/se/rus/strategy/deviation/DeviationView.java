package se.rus.strategy.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import se.rus.platform.store.EventJson;

/** A deviation as it stands. Written by DeviationProjection only. */
@Entity
@Immutable
@Table(name = "deviations")
public class DeviationView {
    @Id
    @Column(name = "deviation_id")
    public String deviationId;

    public long version;

    @Column(name = "strategy_id")
    public String strategyId;

    public String county;

    @Column(name = "indicator_id")
    public String indicatorId;

    /** Null: the county as a whole. */
    public String actor;

    public String[] goals;
    public String direction;
    public String status;

    /** The order of every list, smallest first: negative ones before those to learn from. */
    public int urgency;

    @Column(name = "changed_at")
    public Instant changedAt;

    /** A DeviationState as JSON. */
    public String document;

    DeviationState state() {
        return EventJson.read(document, DeviationState.class);
    }

    DeviationDocument served() {
        return DeviationDocument.of(state(), version);
    }
}
