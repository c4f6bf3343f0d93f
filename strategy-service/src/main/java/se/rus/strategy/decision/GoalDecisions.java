package se.rus.strategy.decision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What was decided for the goals of a strategy. */
@ApplicationScoped
public class GoalDecisions {
    private final DecisionViews views;

    GoalDecisions(DecisionViews views) {
        this.views = views;
    }

    /** By day. */
    public Uni<List<GoalDecision>> of(String strategyId) {
        return views.ofStrategy(strategyId)
                .map(made -> made.stream().map(GoalDecision::of).toList());
    }
}
