package se.rus.strategy.report.figures;

import static se.rus.strategy.report.figures.Row.text;

import java.util.List;
import java.util.stream.Stream;
import se.rus.contracts.progress.ActorStanding;
import se.rus.contracts.progress.CountyStanding;
import se.rus.contracts.progress.GoalProgress;
import se.rus.contracts.progress.IndicatorProgress;
import se.rus.contracts.value.BilingualText;
import se.rus.strategy.report.PeerLine;
import se.rus.strategy.report.ReportMaterial;

/** One municipality beside the county and its comparison group, and what it is to reach. */
public final class DialogueTables {
    private static final BilingualText INDICATOR = text("Indikator", "Indicator");
    private static final BilingualText GOAL = text("Mål", "Goal");
    private static final BilingualText UNIT = text("Enhet", "Unit");

    private DialogueTables() {}

    /** One row an indicator that the municipality is to report. */
    public static Table status(ReportMaterial material) {
        return Table.of(
                "status",
                text("Kommunen bredvid länet", "The municipality beside the county"),
                List.of(
                        INDICATOR,
                        GOAL,
                        UNIT,
                        text("Period", "Period"),
                        text("Kommunens värde", "Value of the municipality"),
                        text("Kommunens signal", "Signal of the municipality"),
                        text("Trend", "Trend"),
                        text("Länets period", "Period of the county"),
                        text("Länets värde", "Value of the county"),
                        text("Länets signal", "Signal of the county"),
                        text("Jämförelsegruppens median", "Median of the comparison group")),
                each(material, DialogueTables::status));
    }

    /** What each goal is to reach: the targets of the municipality and of the county. */
    public static Table targets(ReportMaterial material) {
        return Table.of(
                "targets",
                text("Målbilder", "Target images"),
                List.of(
                        GOAL,
                        INDICATOR,
                        UNIT,
                        text("Kommunens värde", "Value of the municipality"),
                        text("Kommunens målvärde", "Target of the municipality"),
                        text("Länets målvärde", "Target of the county")),
                each(material, DialogueTables::target));
    }

    /** The place of one row: its goal, indicator and the standing of the municipality. */
    private record Place(ReportMaterial material, GoalProgress goal, IndicatorProgress indicator, ActorStanding own) {}

    private interface Line {
        List<Cell> of(Place place);
    }

    private static List<List<Cell>> each(ReportMaterial material, Line line) {
        return material.goals().stream()
                .flatMap(goal -> goal.indicators().stream()
                        .flatMap(indicator -> own(material, indicator)
                                .map(standing -> line.of(new Place(material, goal, indicator, standing)))))
                .toList();
    }

    private static Stream<ActorStanding> own(ReportMaterial material, IndicatorProgress indicator) {
        return indicator.actors().stream()
                .filter(each -> each.actor().equals(material.dialogue().actor()));
    }

    private static List<Cell> status(Place it) {
        CountyStanding county = it.indicator().together();
        return Row.of(
                List.of(
                        Cell.words(it.indicator().name()),
                        Cell.written(it.goal().number() + " " + it.goal().title()),
                        Cell.written(it.indicator().unit()),
                        Cell.code(it.own().period()),
                        Cell.value(it.own().value()),
                        new Cell.Mark(it.own().signal()),
                        TrendWords.of(it.own().trend())),
                county == null
                        ? List.of(new Cell.Unknown(), new Cell.Unknown(), new Cell.Unknown())
                        : List.of(
                                Cell.code(county.period()), Cell.value(county.value()), new Cell.Mark(county.signal())),
                List.of(peers(it)));
    }

    private static Cell peers(Place it) {
        return it.material().dialogue().peers().stream()
                .filter(each -> each.indicatorId().equals(it.indicator().indicatorId()))
                .findFirst()
                .map(PeerLine::median)
                .map(Cell::value)
                .orElseGet(Cell.Unknown::new);
    }

    private static List<Cell> target(Place it) {
        CountyStanding county = it.indicator().together();
        return List.of(
                Cell.written(it.goal().number() + " " + it.goal().title()),
                Cell.words(it.indicator().name()),
                Cell.written(it.indicator().unit()),
                Cell.value(it.own().value()),
                Cell.value(it.own().target()),
                Cell.value(county == null ? null : county.target()));
    }
}
