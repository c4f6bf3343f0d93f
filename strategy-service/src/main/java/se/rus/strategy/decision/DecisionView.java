package se.rus.strategy.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import se.rus.platform.store.EventJson;

/** A case as it stands. Written by DecisionProjection only. */
@Entity
@Immutable
@Table(name = "decision_cases")
public class DecisionView {
    @Id
    @Column(name = "deviation_id")
    public String deviationId;

    public long version;

    /** Null until it is decided. */
    @Column(name = "strategy_id")
    public String strategyId;

    /** Null until it is decided. */
    @Column(name = "decided_on")
    public LocalDate decidedOn;

    /** A DecisionState as JSON. */
    public String document;

    DecisionState state() {
        return EventJson.read(document, DecisionState.class);
    }
}
