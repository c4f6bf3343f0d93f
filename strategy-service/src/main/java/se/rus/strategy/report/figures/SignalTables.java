package se.rus.strategy.report.figures;

import static se.rus.strategy.report.figures.Row.text;

import java.util.List;
import se.rus.contracts.progress.GoalProgress;
import se.rus.contracts.progress.IndicatorProgress;
import se.rus.contracts.progress.SignalCounts;
import se.rus.strategy.report.ReportMaterial;

/** Signals by goal. */
public final class SignalTables {
    private SignalTables() {}

    /** Pairs of indicator and actor by goal and signal. */
    public static Table byGoal(ReportMaterial material) {
        return Table.of(
                        "signals",
                        text(
                                "Signaler per mål: antal par av indikator och aktör",
                                "Signals by goal: pairs of indicator and actor"),
                        Row.of(
                                List.of(text("Mål", "Goal")),
                                SignalWords.headings(),
                                List.of(text("Alla", "All"), text("Har rapporterat", "Have reported"))),
                        material.goals().stream().map(SignalTables::row).toList())
                .summed();
    }

    /** The signals of all indicators of a goal. */
    public static SignalCounts signals(GoalProgress goal) {
        return goal.indicators().stream().map(IndicatorProgress::signals).reduce(SignalCounts.NONE, SignalCounts::plus);
    }

    private static List<Cell> row(GoalProgress goal) {
        SignalCounts signals = signals(goal);
        long reported = goal.indicators().stream()
                .mapToLong(IndicatorProgress::reported)
                .sum();
        return Row.of(
                List.of(Cell.written(goal.number() + " " + goal.title())),
                SignalWords.cells(signals),
                List.of(new Cell.Count(signals.sum()), new Cell.Count(reported)));
    }
}
