package se.rus.funding.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A goal of the served generation. */
@Entity
@Immutable
@IdClass(KnownGoalId.class)
@Table(name = "served_goals")
public class KnownGoalView {
    @Id
    @Column(name = "strategy_id")
    public String strategyId;

    @Id
    @Column(name = "goal_id")
    public String goalId;

    public String county;

    @Column(name = "focus_areas")
    public String[] focusAreas;
}
