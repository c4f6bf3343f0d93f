package se.rus.funding.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

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

    @Column(name = "total_cost")
    public long totalCost;

    public long applied;
    public Long granted;
    public String status;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<FinancingRow> financing;

    @JdbcTypeCode(SqlTypes.JSON)
    public FormalDecision decision;

    @Column(name = "submitted_at")
    public Instant submittedAt;

    @Column(name = "decided_at")
    public Instant decidedAt;
}
