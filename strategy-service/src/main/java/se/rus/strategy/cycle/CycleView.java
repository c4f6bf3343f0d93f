package se.rus.strategy.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import se.rus.platform.store.EventJson;

/** A follow-up cycle as it stands. Written by CycleProjection only. */
@Entity
@Immutable
@Table(name = "follow_up_cycles")
public class CycleView {
    @Id
    @Column(name = "cycle_id")
    public String cycleId;

    public long version;

    @Column(name = "strategy_id")
    public String strategyId;

    public String county;
    public String type;
    public String step;

    @Column(name = "from_month")
    public int fromMonth;

    @Column(name = "to_month")
    public int toMonth;

    /** Of the next step; null when there is none. */
    public LocalDate deadline;

    @Column(name = "changed_at")
    public Instant changedAt;

    /** A CycleState as JSON. */
    public String document;

    CycleState state() {
        return EventJson.read(document, CycleState.class);
    }

    CycleDocument served() {
        return CycleDocument.of(state(), version);
    }
}
