package se.rus.strategy.report.government;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Where the government report gets from which goals contribute to which national area. */
public interface AreasForReport {

    /** All pairs of goal and area of a strategy. */
    Uni<List<GoalArea>> of(String strategyId);
}
