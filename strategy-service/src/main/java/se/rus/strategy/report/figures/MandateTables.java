package se.rus.strategy.report.figures;

import static se.rus.strategy.report.figures.Row.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rus.contracts.progress.GoalProgress;
import se.rus.contracts.progress.SignalCounts;
import se.rus.contracts.value.BilingualText;
import se.rus.strategy.report.DecisionLine;
import se.rus.strategy.report.ReportGoals;
import se.rus.strategy.report.ReportMaterial;
import se.rus.strategy.report.ShiftLine;

/** A mandate period in numbers: its beginning beside its end, and how often decisions helped and shifts came about. */
public final class MandateTables {
    private MandateTables() {}

    /** Pairs of indicator and actor by goal and signal, at the beginning and at the end; none without a beginning. */
    public static Table signals(ReportMaterial material) {
        List<GoalProgress> before = material.mandate().beginning() == null
                ? List.of()
                : ReportGoals.of(material.mandate().beginning());
        Map<String, GoalProgress> then = before.stream()
                .collect(Collectors.toMap(GoalProgress::goalId, each -> each, (a, b) -> a, LinkedHashMap::new));
        Map<String, GoalProgress> now = material.goals().stream()
                .collect(Collectors.toMap(GoalProgress::goalId, each -> each, (a, b) -> a, LinkedHashMap::new));
        List<List<Cell>> rows = then.isEmpty()
                ? List.of()
                : Stream.concat(now.keySet().stream(), then.keySet().stream())
                        .distinct()
                        .map(id -> row(then.get(id), now.get(id)))
                        .toList();
        return Table.of(
                        "signals-then-and-now",
                        text("Signaler i början och i slutet", "Signals at beginning and end"),
                        Row.of(List.of(text("Mål", "Goal")), headings()),
                        rows)
                .summed();
    }

    /** How many decisions helped. */
    public static Table decisions(ReportMaterial material) {
        return counts(
                "decision-counts",
                text("Hjälpte besluten, antal", "Did decisions help, count"),
                text("Effekt", "Effect"),
                material.decisions().stream().map(MandateTables::answer).toList());
    }

    /** How many shifts came about, and how many were wanted and did not. */
    public static Table shifts(ReportMaterial material) {
        return counts(
                "shift-counts",
                text("Förflyttningar, antal", "Shifts, count"),
                text("Läge", "State"),
                material.shifts().stream().map(MandateTables::state).toList());
    }

    private static Table counts(String id, BilingualText caption, BilingualText heading, List<BilingualText> each) {
        Map<BilingualText, Long> counted =
                each.stream().collect(Collectors.groupingBy(text -> text, LinkedHashMap::new, Collectors.counting()));
        return Table.of(
                        id,
                        caption,
                        List.of(heading, text("Antal", "Count")),
                        counted.entrySet().stream()
                                .map(part -> List.of(Cell.words(part.getKey()), new Cell.Count(part.getValue())))
                                .toList())
                .summed();
    }

    private static BilingualText answer(DecisionLine it) {
        return it.effect() == null ? DecisionTables.NOT_TOLD : it.effect();
    }

    private static BilingualText state(ShiftLine it) {
        return it.happened() ? ShiftTables.HAPPENED : ShiftTables.WANTED;
    }

    private static List<BilingualText> headings() {
        List<BilingualText> headings = new ArrayList<>();
        for (BilingualText signal : SignalWords.headings()) {
            headings.add(text(signal.sv() + ", i början", signal.en() + ", at the beginning"));
            headings.add(text(signal.sv() + ", i slutet", signal.en() + ", at the end"));
        }
        return headings;
    }

    private static List<Cell> row(GoalProgress then, GoalProgress now) {
        GoalProgress named = now == null ? then : now;
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.written(named.number() + " " + named.title()));
        for (SignalWords signal : SignalWords.values()) {
            cells.add(new Cell.Count(signal.in(signals(then))));
            cells.add(new Cell.Count(signal.in(signals(now))));
        }
        return cells;
    }

    private static SignalCounts signals(GoalProgress goal) {
        return goal == null ? SignalCounts.NONE : SignalTables.signals(goal);
    }
}
