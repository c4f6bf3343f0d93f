package se.rus.strategy.progress;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.rus.contracts.indicator.IndicatorDefined;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.progress.ActorStanding;
import se.rus.contracts.progress.IndicatorProgress;
import se.rus.contracts.progress.SignalCounts;

/**
 * One indicator with all actors that are to report it or have done so, by code.
 *
 * @param goalId the goal that it counts under
 */
record Standings(String goalId, IndicatorDefined definition, List<Actor> actors) {

    static Standings of(
            ProgressParts.Placed placed, Map<Pair, StandingRow> standings, Map<Pair, AssessmentRow> assessments) {
        IndicatorDefined definition = placed.indicator().definition();
        String id = definition.indicatorId();
        Set<String> codes = new TreeSet<>(definition.expectedActors());
        standings.keySet().stream()
                .filter(pair -> pair.indicatorId().equals(id))
                .forEach(p -> codes.add(p.actor()));
        assessments.keySet().stream()
                .filter(pair -> pair.indicatorId().equals(id))
                .forEach(p -> codes.add(p.actor()));
        List<Actor> actors = codes.stream()
                .map(code -> new Actor(
                        code,
                        definition.expectedActors().contains(code),
                        Optional.ofNullable(standings.get(new Pair(id, code))),
                        Optional.ofNullable(assessments.get(new Pair(id, code)))))
                .toList();
        return new Standings(placed.goalId(), definition, actors);
    }

    String code() {
        return definition.code();
    }

    String indicatorId() {
        return definition.indicatorId();
    }

    IndicatorProgress progress() {
        return new IndicatorProgress(
                definition.indicatorId(),
                definition.code(),
                definition.name(),
                definition.unit(),
                actors.stream().filter(Actor::hasReportedAsExpected).count(),
                actors.stream().filter(Actor::expected).count(),
                actors.stream().mapToLong(Actor::observations).sum(),
                actors.stream()
                        .map(each -> SignalCounts.one(each.signal()))
                        .reduce(SignalCounts.NONE, SignalCounts::plus),
                actors.stream().map(Actor::standing).toList());
    }

    /**
     * One actor of the indicator.
     *
     * @param expected whether it is to report
     */
    record Actor(String code, boolean expected, Optional<StandingRow> reported, Optional<AssessmentRow> assessed) {

        long observations() {
            return reported.map(StandingRow::observations).orElse(0L);
        }

        boolean hasReportedAsExpected() {
            return expected && reported.filter(StandingRow::isReported).isPresent();
        }

        Signal signal() {
            return assessed.map(AssessmentRow::signal).orElse(Signal.NOT_ASSESSABLE);
        }

        ActorStanding standing() {
            String name = ActorNames.of(code);
            return assessed.map(it -> new ActorStanding(code, name, it.signal(), it.value(), it.target(), it.period()))
                    .orElseGet(() -> new ActorStanding(
                            code,
                            name,
                            signal(),
                            reported.map(StandingRow::value).orElse(null),
                            null,
                            reported.map(StandingRow::period).orElse(null)));
        }
    }
}
