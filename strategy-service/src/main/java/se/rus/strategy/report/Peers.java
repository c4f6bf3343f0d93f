package se.rus.strategy.report;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.rus.contracts.progress.ActorStanding;
import se.rus.contracts.progress.IndicatorProgress;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.strategy.deviation.Heard;
import se.rus.strategy.deviation.IndicatorsHeardOf;
import se.rus.strategy.deviation.Subject;

/** The comparison groups of a municipality: its values less how far they lay from the median of the group. */
@ApplicationScoped
class Peers {
    private final IndicatorsHeardOf indicators;

    Peers(IndicatorsHeardOf indicators) {
        this.indicators = indicators;
    }

    /** For the values that stand in the progress, as they were known to be assessed by the end of the day. */
    Uni<List<PeerLine>> of(String actor, ProgressDocument progress, ReportScope scope) {
        List<IndicatorProgress> followed = ReportGoals.of(progress).stream()
                .flatMap(goal -> goal.indicators().stream())
                .toList();
        return Multi.createFrom()
                .iterable(followed)
                .onItem()
                .transformToUniAndConcatenate(each -> line(each, actor, progress, scope))
                .collect()
                .asList()
                .map(lines -> lines.stream().flatMap(Optional::stream).toList());
    }

    private Uni<Optional<PeerLine>> line(
            IndicatorProgress indicator, String actor, ProgressDocument progress, ReportScope scope) {
        Subject subject = new Subject(
                scope.strategyId(), progress.county(), List.of(), indicator.indicatorId(), null, null, actor);
        return Multi.createFrom()
                .iterable(indicator.actors())
                .filter(standing -> standing.actor().equals(actor) && standing.value() != null)
                .toUni()
                .chain(standing -> standing == null
                        ? Uni.createFrom().item(Optional.empty())
                        : indicators
                                .assessments(subject, scope.until())
                                .map(heard -> line(indicator, standing, heard)));
    }

    private static Optional<PeerLine> line(IndicatorProgress indicator, ActorStanding standing, List<Heard> heard) {
        return heard.reversed().stream()
                .filter(each -> Objects.equals(each.period(), standing.period()))
                .findFirst()
                .filter(each -> each.value() != null && each.fromPeers() != null)
                .map(each -> new PeerLine(
                        indicator.indicatorId(), each.period(), each.value().subtract(each.fromPeers())));
    }
}
