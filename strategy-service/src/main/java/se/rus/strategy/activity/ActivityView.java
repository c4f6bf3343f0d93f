package se.rus.strategy.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import se.rus.platform.store.EventJson;

/** An activity as it stands. Written by ActivityProjection only. */
@Entity
@Immutable
@Table(name = "activities")
public class ActivityView {
    @Id
    @Column(name = "activity_id")
    public String activityId;

    public long version;

    @Column(name = "strategy_id")
    public String strategyId;

    public String county;
    public String responsible;

    /** Partners that have not declined. */
    @Column(name = "taking_part")
    public String[] takingPart;

    public String[] elements;

    @Column(name = "from_year")
    public int fromYear;

    @Column(name = "to_year")
    public int toYear;

    public String status;

    /** Every year of the period and its status, for example 2026:ongoing and 2027:notReported. */
    @Column(name = "year_statuses")
    public String[] yearStatuses;

    @Column(name = "changed_at")
    public Instant changedAt;

    /** An ActivityState as JSON. */
    public String document;

    ActivityDocument served() {
        return ActivityDocument.of(EventJson.read(document, ActivityState.class), version);
    }
}
