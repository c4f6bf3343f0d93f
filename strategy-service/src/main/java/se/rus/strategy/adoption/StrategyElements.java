package se.rus.strategy.adoption;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import se.rus.platform.http.ProblemType;

/** Finds what others refer to. */
@ApplicationScoped
public class StrategyElements {
    private final StrategyViews views;

    StrategyElements(StrategyViews views) {
        this.views = views;
    }

    /** The parts of a strategy as it stands; a 404 problem when there is no such strategy. */
    public Uni<Elements> of(String strategyId) {
        return views.one(strategyId)
                .map(found ->
                        Elements.of(found.orElseThrow(StrategyElements::missing).document()));
    }

    private static RuntimeException missing() {
        return ProblemType.NOT_FOUND.exception("There is no such strategy.", "Det finns ingen sådan strategi.");
    }
}
