package se.rus.strategy.report.government;

import io.smallrye.mutiny.Uni;
import java.util.List;
import se.rus.strategy.report.ReportMaterial;

/** Where the government report gets from which goals contribute to which national area. */
public interface AreasForReport {

    /** All pairs of goal and area, as the strategy of a report mapped them when that report's day was over. */
    Uni<List<GoalArea>> of(ReportMaterial report);
}
