package se.rus.strategy.report.figures;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.stream.Stream;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.progress.GoalProgress;
import se.rus.contracts.progress.IndicatorProgress;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.contracts.value.BilingualText;
import se.rus.strategy.report.ReportGoals;

/** How everybody stood on everything in a progress document, so that two documents can be held beside each other. */
final class Standings {
    private Standings() {}

    /**
     * Who on what.
     *
     * @param actor code; null: the county as a whole
     */
    record Key(String indicatorId, String actor) {}

    /**
     * How that stood.
     *
     * @param actor its name; null: the county as a whole
     */
    record Standing(
            Key key,
            String actor,
            BilingualText indicator,
            String goal,
            String period,
            BigDecimal value,
            Signal signal) {}

    /** In the order of the document: by goal, indicator and actor, the county as a whole first. */
    static SequencedMap<Key, Standing> of(ProgressDocument progress) {
        SequencedMap<Key, Standing> standings = new LinkedHashMap<>();
        ReportGoals.of(progress).stream()
                .flatMap(goal -> goal.indicators().stream().flatMap(indicator -> of(goal, indicator)))
                .forEach(each -> standings.put(each.key(), each));
        return standings;
    }

    private static Stream<Standing> of(GoalProgress goal, IndicatorProgress indicator) {
        String named = goal.number() + " " + goal.title();
        Stream<Standing> county = Stream.ofNullable(indicator.together())
                .map(it -> new Standing(
                        new Key(indicator.indicatorId(), null),
                        null,
                        indicator.name(),
                        named,
                        it.period(),
                        it.value(),
                        it.signal()));
        Stream<Standing> actors = indicator.actors().stream()
                .map(it -> new Standing(
                        new Key(indicator.indicatorId(), it.actor()),
                        it.name(),
                        indicator.name(),
                        named,
                        it.period(),
                        it.value(),
                        it.signal()));
        return Stream.concat(county, actors);
    }
}
