package se.rus.funding.application;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** An application as it stands. Written by ApplicationProjection only. */
@Entity
@Immutable
@Table(name = "applications")
public class ApplicationView {
    @Id
    @Column(name = "application_id")
    public String applicationId;

    public long version;
    public String applicant;
    public String county;
    public String title;
    public String source;
    public String programme;

    @Column(name = "strategy_id")
    public String strategyId;

    @Column(name = "goal_id")
    public String goalId;

    /** Null when it names none. */
    @Column(name = "focus_area_id")
    public String focusAreaId;

    @Column(name = "total_cost")
    public long totalCost;

    public long applied;
    public Long granted;
    public String status;

    @Convert(converter = FinancingColumn.class)
    public List<FinancingRow> financing;

    @Convert(converter = DecisionColumn.class)
    public FormalDecision decision;

    @Column(name = "submitted_at")
    public Instant submittedAt;

    @Column(name = "decided_at")
    public Instant decidedAt;
}
