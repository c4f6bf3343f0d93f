package se.rus.strategy.relevance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import se.rus.platform.store.EventJson;

/** What has been said of a target for a strategy. Written by RelevanceProjection only. */
@Entity
@Immutable
@Table(name = "sdg_relevance")
public class RelevanceView {
    /** Strategy and target, as in the name of the stream. */
    @Id
    @Column(name = "relevance_id")
    public String relevanceId;

    public long version;

    @Column(name = "strategy_id")
    public String strategyId;

    @Column(name = "target_id")
    public String targetId;

    @Column(name = "changed_at")
    public Instant changedAt;

    /** A RelevanceState as JSON. */
    public String document;

    RelevanceState state() {
        return EventJson.read(document, RelevanceState.class);
    }
}
