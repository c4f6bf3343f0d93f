package se.rus.strategy.progress;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.rus.contracts.indicator.CountyAssessed;
import se.rus.contracts.indicator.IndicatorDefined;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.progress.ActorStanding;
import se.rus.contracts.progress.CountyStanding;
import se.rus.contracts.progress.IndicatorProgress;
import se.rus.contracts.progress.SignalCounts;
import se.rus.contracts.progress.Timeliness;
import se.rus.contracts.progress.TrendCounts;
import se.rus.contracts.reference.Actor;
import se.rus.contracts.reference.Actors;

/** One indicator's part of a document: a standing for each actor that is expected or has reported. */
final class IndicatorParts {
    private IndicatorParts() {}

    static IndicatorProgress of(ProgressRows.Measured measured, ProgressRows rows) {
        IndicatorDefined indicator = measured.definition();
        List<ProgressRows.Series> observed = rows.series().stream()
                .filter(each -> each.indicatorId().equals(indicator.indicatorId()))
                .toList();
        List<ActorStanding> standings = actorsOf(measured, observed).stream()
                .map(code -> standing(code, observed))
                .toList();
        return new IndicatorProgress(
                indicator.indicatorId(),
                indicator.code(),
                indicator.name(),
                indicator.unit(),
                observed.stream().filter(each -> each.totals() > 0).count(),
                standings.size(),
                observed.stream().mapToLong(ProgressRows.Series::observations).sum(),
                standings.stream()
                        .map(standing -> SignalCounts.one(standing.signal()))
                        .reduce(SignalCounts.NONE, SignalCounts::plus),
                standings,
                measured.county().map(IndicatorParts::together).orElse(null),
                measured.retiredAt(),
                Timeliness.sum(standings.stream().map(ActorStanding::timeliness)),
                TrendCounts.of(standings.stream()));
    }

    private static CountyStanding together(CountyAssessed it) {
        return new CountyStanding(
                it.signal(),
                it.value(),
                it.target(),
                it.period(),
                it.details() == null ? null : it.details().trend(),
                it.reported(),
                it.expected());
    }

    static String nameOf(String actor) {
        return Actors.find(actor).map(Actor::name).orElse(actor);
    }

    /** Nobody is expected to report what is retired; who has reported stays. */
    private static TreeSet<String> actorsOf(ProgressRows.Measured indicator, List<ProgressRows.Series> observed) {
        TreeSet<String> codes = new TreeSet<>();
        if (indicator.retiredAt() == null) {
            codes.addAll(indicator.definition().expectedActors());
        }
        observed.forEach(each -> codes.add(each.actor()));
        return codes;
    }

    private static ActorStanding standing(String actor, List<ProgressRows.Series> observed) {
        Optional<ProgressRows.Series> own =
                observed.stream().filter(each -> each.actor().equals(actor)).findFirst();
        Timeliness timeliness = own.map(ProgressRows.Series::timeliness)
                .filter(some -> !some.equals(Timeliness.NONE))
                .orElse(null);
        return own.flatMap(ProgressRows.Series::standing)
                .map(it -> new ActorStanding(
                        actor,
                        nameOf(actor),
                        it.signal(),
                        it.value(),
                        it.target(),
                        it.period(),
                        it.trend(),
                        timeliness))
                .orElseGet(() -> new ActorStanding(
                        actor, nameOf(actor), Signal.NOT_ASSESSABLE, null, null, null, null, timeliness));
    }

    static Stream<ActorStanding> standingsOf(String actor, List<IndicatorProgress> indicators) {
        return indicators.stream()
                .flatMap(indicator -> indicator.actors().stream())
                .filter(standing -> Objects.equals(standing.actor(), actor));
    }
}
