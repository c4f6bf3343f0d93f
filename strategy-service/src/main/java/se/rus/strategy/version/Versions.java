package se.rus.strategy.version;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import se.rus.platform.http.ProblemException;
import se.rus.platform.http.ProblemType;
import se.rus.strategy.adoption.DraftAccess;
import se.rus.strategy.adoption.StrategyDocument;
import se.rus.strategy.adoption.StrategyViews;

/** Finds versions by number: the adopted ones and, where it is asked for, the draft under way. */
@ApplicationScoped
public class Versions {
    private final VersionViews adopted;
    private final StrategyViews strategies;
    private final DraftAccess access;

    Versions(VersionViews adopted, StrategyViews strategies, DraftAccess access) {
        this.adopted = adopted;
        this.strategies = strategies;
        this.access = access;
    }

    /** An adopted version; a 404 problem when there is none of this number. */
    public Uni<StrategyDocument> adopted(String strategyId, int number) {
        return adopted.one(strategyId, number).map(found -> found.orElseThrow(Versions::missing));
    }

    /** What steered at a time: the version that had been adopted last before it; empty when none had. */
    public Uni<Optional<StrategyDocument>> steering(String strategyId, Instant until) {
        return adopted.before(strategyId, until);
    }

    /** What differs between two versions, each an adopted one or the draft under way. */
    Uni<VersionComparison> compared(String strategyId, int from, int to) {
        return any(strategyId, from).chain(one -> any(strategyId, to).map(other -> Comparing.compare(one, other)));
    }

    private Uni<StrategyDocument> any(String strategyId, int number) {
        return adopted.one(strategyId, number)
                .chain(found -> found.isPresent() ? Uni.createFrom().item(found) : draft(strategyId, number))
                .map(found -> found.orElseThrow(Versions::missing));
    }

    private Uni<Optional<StrategyDocument>> draft(String strategyId, int number) {
        return strategies
                .draft(strategyId)
                .map(found -> found.map(StrategyViews.Shown::document)
                        .filter(draft -> draft.number() == number)
                        .filter(access::reads));
    }

    private static ProblemException missing() {
        return ProblemType.NOT_FOUND.exception(
                "The strategy has no version of this number.", "Strategin har ingen version med det numret.");
    }
}
