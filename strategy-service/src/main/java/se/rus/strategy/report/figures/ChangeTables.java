package se.rus.strategy.report.figures;

import static se.rus.strategy.report.figures.Row.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.rus.contracts.indicator.Signal;
import se.rus.strategy.report.ReportMaterial;
import se.rus.strategy.report.figures.Standings.Key;
import se.rus.strategy.report.figures.Standings.Standing;

/** What is another signal at the end of a mandate period than at its beginning. */
public final class ChangeTables {
    private ChangeTables() {}

    private record Change(Standing then, Standing now, Turned turned) {
        Standing any() {
            return now == null ? then : now;
        }
    }

    /** One row an indicator and actor, or the county as a whole, the worst first; none when no beginning is known. */
    public static Table signals(ReportMaterial material) {
        return Table.of(
                "changes",
                text("Ändrade signaler", "Changed signals"),
                List.of(
                        text("Indikator", "Indicator"),
                        text("Aktör", "Actor"),
                        text("Mål", "Goal"),
                        text("Period i början", "Period at the beginning"),
                        text("Värde i början", "Value at the beginning"),
                        text("Signal i början", "Signal at the beginning"),
                        text("Period i slutet", "Period at the end"),
                        text("Värde i slutet", "Value at the end"),
                        text("Signal i slutet", "Signal at the end"),
                        text("Ändring", "Change")),
                changes(material).map(each -> row(each, material)).toList());
    }

    private static Stream<Change> changes(ReportMaterial material) {
        if (material.mandate() == null || material.mandate().beginning() == null) {
            return Stream.empty();
        }
        Map<Key, Standing> then = Standings.of(material.mandate().beginning());
        Map<Key, Standing> now = Standings.of(material.progress());
        return Stream.concat(now.keySet().stream(), then.keySet().stream())
                .distinct()
                .flatMap(key -> change(then.get(key), now.get(key)).stream())
                .sorted(Comparator.comparing(Change::turned));
    }

    private static Optional<Change> change(Standing then, Standing now) {
        return Turned.between(signal(then), signal(now)).map(turned -> new Change(then, now, turned));
    }

    private static Signal signal(Standing it) {
        return it == null ? null : it.signal();
    }

    private static List<Cell> row(Change it, ReportMaterial material) {
        return Row.of(
                List.of(
                        Cell.words(it.any().indicator()),
                        Indicators.actor(it.any().key().actor(), it.any().actor(), material),
                        Cell.written(it.any().goal())),
                cells(it.then()),
                cells(it.now()),
                List.of(Cell.words(it.turned().text())));
    }

    private static List<Cell> cells(Standing it) {
        return it == null
                ? List.of(new Cell.Unknown(), new Cell.Unknown(), new Cell.Unknown())
                : List.of(Cell.code(it.period()), Cell.value(it.value()), new Cell.Mark(it.signal()));
    }
}
