package se.rus.indicator.measures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.rus.contracts.indicator.GoalReference;

/**
 * Which goals of a strategy the goals of a table are. This service does not know the names of a strategy's goals, so the
 * sender says them.
 *
 * @param strategyId null when the measures are linked to no strategy
 * @param ids goalId by the goal's name in the table, as {@link MeasureColumn#key} writes it
 */
record TableGoals(String strategyId, Map<String, String> ids) {
    static final TableGoals NONE = new TableGoals(null, Map.of());

    /** The goals that a row is linked to: one, or none where no strategy is named. */
    List<GoalReference> of(MeasureCells cells) {
        if (strategyId == null) {
            return List.of();
        }
        Optional<String> name = cells.text(MeasureColumn.GOAL);
        String goalId = name.map(MeasureColumn::key).map(ids::get).orElseThrow(() -> unknown(cells));
        return List.of(new GoalReference(strategyId, goalId));
    }

    private CellFault unknown(MeasureCells cells) {
        String known = ids.keySet().stream().sorted().collect(Collectors.joining(", "));
        return new CellFault(
                cells.place(MeasureColumn.GOAL),
                "unknown-goal",
                "The request does not say which goal of the strategy this is. Add goal=name:goalId to the address;"
                        + " said are: " + known + ".",
                "Begäran anger inte vilket av strategins mål detta är. Lägg till goal=namn:goalId i adressen; angivna"
                        + " är: " + known + ".");
    }
}
