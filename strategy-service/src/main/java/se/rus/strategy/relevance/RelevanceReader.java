package se.rus.strategy.relevance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.rus.platform.http.ProblemException;
import se.rus.platform.http.ProblemType;
import se.rus.strategy.adoption.DraftAccess;
import se.rus.strategy.adoption.StrategyDocument;
import se.rus.strategy.adoption.StrategyViews;
import se.rus.strategy.classification.GlobalGoals;
import se.rus.strategy.version.Versions;

/** Shows all 169 targets against a version of a strategy: the one that is asked for, or the one that steers. */
@ApplicationScoped
public class RelevanceReader {
    private final StrategyViews strategies;
    private final Versions versions;
    private final RelevanceViews views;
    private final DraftAccess access;

    RelevanceReader(StrategyViews strategies, Versions versions, RelevanceViews views, DraftAccess access) {
        this.strategies = strategies;
        this.versions = versions;
        this.views = views;
        this.access = access;
    }

    /** What is said, and the version of the thing itself: 0 when nothing is. */
    record Shown(TargetRelevance target, long version) {}

    /** Goal by goal. */
    Uni<List<TargetRelevance>> all(String strategyId, Integer number) {
        return version(strategyId, number)
                .chain(version -> views.ofStrategy(strategyId)
                        .map(said -> GlobalGoals.targets().stream()
                                .map(target -> TargetRelevance.of(
                                        version, target, said.getOrDefault(target, RelevanceState.NONE)))
                                .toList()));
    }

    Uni<RelevanceSummary> summary(String strategyId, Integer number) {
        return version(strategyId, number)
                .chain(version ->
                        all(strategyId, number).map(all -> RelevanceSummary.of(strategyId, version.number(), all)));
    }

    Uni<Shown> one(String strategyId, String targetId) {
        return steering(strategyId)
                .chain(version -> views.one(strategyId, known(targetId))
                        .map(found -> new Shown(
                                TargetRelevance.of(
                                        version,
                                        targetId,
                                        found.map(RelevanceView::state).orElse(RelevanceState.NONE)),
                                found.map(view -> view.version).orElse(0L))));
    }

    /** Every assessment of a target, the latest first. */
    Uni<List<RelevanceAssessment>> history(String strategyId, String targetId) {
        return steering(strategyId)
                .chain(version -> views.one(strategyId, known(targetId))
                        .map(found -> found.map(
                                        view -> view.state().assessments().reversed())
                                .orElse(List.of())));
    }

    /** As it stands; a 404 problem when there is no such strategy. */
    Uni<StrategyDocument> steering(String strategyId) {
        return strategies
                .one(strategyId)
                .map(found -> found.map(StrategyViews.Shown::document)
                        .filter(access::reads)
                        .orElseThrow(() -> ProblemType.NOT_FOUND.exception(
                                "There is no such strategy.", "Det finns ingen sådan strategi.")));
    }

    private Uni<StrategyDocument> version(String strategyId, Integer number) {
        return number == null ? steering(strategyId) : versions.adopted(strategyId, number);
    }

    private static String known(String targetId) {
        if (!GlobalGoals.hasTarget(targetId)) {
            throw missing();
        }
        return targetId;
    }

    private static ProblemException missing() {
        return ProblemType.NOT_FOUND.exception(
                "The global goals have no such target.", "De globala målen har inget sådant delmål.");
    }
}
