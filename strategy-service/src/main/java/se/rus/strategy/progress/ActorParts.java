package se.rus.strategy.progress;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.rus.contracts.funding.GrantDecided;
import se.rus.contracts.progress.ActorProgress;
import se.rus.contracts.progress.ActorStanding;
import se.rus.contracts.progress.IndicatorProgress;
import se.rus.contracts.progress.SignalCounts;
import se.rus.contracts.progress.SourceFunding;
import se.rus.contracts.progress.Timeliness;
import se.rus.contracts.progress.TrendCounts;

/** What one actor has contributed to a strategy. */
final class ActorParts {
    private ActorParts() {}

    static ActorProgress of(
            String actor,
            List<IndicatorProgress> indicators,
            ProgressRows rows,
            Placed placed,
            ContributionParts contributions) {
        Set<String> shown =
                indicators.stream().map(IndicatorProgress::indicatorId).collect(Collectors.toSet());
        List<ProgressRows.Series> own = rows.series().stream()
                .filter(each -> each.actor().equals(actor) && shown.contains(each.indicatorId()))
                .toList();
        List<GrantDecided> granted = placed.grants().stream()
                .filter(grant -> grant.applicant().equals(actor))
                .toList();
        List<SourceFunding> funding = FundingParts.of(
                granted,
                placed.paid().stream()
                        .filter(each -> each.applicant().equals(actor))
                        .toList());
        return new ActorProgress(
                actor,
                contributions.nameOf(actor),
                own.stream().mapToLong(ProgressRows.Series::observations).sum(),
                own.stream().mapToLong(ProgressRows.Series::revisions).sum(),
                own.stream().filter(each -> each.totals() > 0).count(),
                IndicatorParts.standingsOf(actor, indicators).count(),
                IndicatorParts.standingsOf(actor, indicators)
                        .map(standing -> SignalCounts.one(standing.signal()))
                        .reduce(SignalCounts.NONE, SignalCounts::plus),
                granted.stream().mapToLong(GrantDecided::grantedKronor).sum(),
                placed.projects().stream()
                        .filter(project -> project.applicant().equals(actor))
                        .count(),
                lastOf(own),
                contributions.ofActor(actor),
                Timeliness.sum(IndicatorParts.standingsOf(actor, indicators).map(ActorStanding::timeliness)),
                FundingParts.paid(funding),
                funding,
                TrendCounts.of(IndicatorParts.standingsOf(actor, indicators)));
    }

    private static Instant lastOf(List<ProgressRows.Series> own) {
        return own.stream()
                .map(ProgressRows.Series::reportedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
