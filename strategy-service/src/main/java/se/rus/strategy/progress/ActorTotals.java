package se.rus.strategy.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import se.rus.contracts.progress.ActorProgress;
import se.rus.contracts.progress.SignalCounts;

/** What each actor has contributed, over all indicators and grants. */
final class ActorTotals {
    private final List<Standings.Actor> indicators = new ArrayList<>();
    private final List<GrantRow> grants = new ArrayList<>();

    private ActorTotals() {}

    static List<ActorProgress> of(List<Standings> indicators, List<GrantRow> grants) {
        Map<String, ActorTotals> byCode = new TreeMap<>();
        indicators.stream()
                .flatMap(each -> each.actors().stream())
                .forEach(actor -> byCode.computeIfAbsent(actor.code(), code -> new ActorTotals())
                        .indicators
                        .add(actor));
        grants.forEach(grant -> byCode.computeIfAbsent(grant.applicant(), code -> new ActorTotals())
                .grants
                .add(grant));
        return byCode.entrySet().stream()
                .map(each -> each.getValue().progress(each.getKey()))
                .toList();
    }

    private ActorProgress progress(String code) {
        List<StandingRow> reported = indicators.stream()
                .map(Standings.Actor::reported)
                .flatMap(Optional::stream)
                .toList();
        Instant last = reported.stream()
                .map(StandingRow::lastReportedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new ActorProgress(
                code,
                ActorNames.of(code),
                reported.stream().mapToLong(StandingRow::observations).sum(),
                reported.stream().mapToLong(StandingRow::revisions).sum(),
                indicators.stream()
                        .filter(Standings.Actor::hasReportedAsExpected)
                        .count(),
                indicators.stream().filter(Standings.Actor::expected).count(),
                indicators.stream()
                        .map(each -> SignalCounts.one(each.signal()))
                        .reduce(SignalCounts.NONE, SignalCounts::plus),
                grants.stream().mapToLong(GrantRow::kronor).sum(),
                grants.size(),
                last);
    }
}
