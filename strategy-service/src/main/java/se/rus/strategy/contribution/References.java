package se.rus.strategy.contribution;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import se.rus.strategy.actor.ActorDirectory;
import se.rus.strategy.actor.Speakers;

/** Looks up what a contribution refers to before anything is decided of it. */
@ApplicationScoped
public class References {
    private final StrategyReference strategies;
    private final Speakers speakers;
    private final ActorDirectory actors;

    References(StrategyReference strategies, Speakers speakers, ActorDirectory actors) {
        this.strategies = strategies;
        this.speakers = speakers;
        this.actors = actors;
    }

    /** A 422 problem at {@code /strategyId} when there is no such strategy; unknown actors are left out. */
    public Uni<Referred> of(String strategyId, Collection<String> actorIds) {
        return strategies
                .of(strategyId)
                .chain(strategy -> speakers.calling()
                        .chain(speaker -> actors.known(actorIds).map(known -> new Referred(strategy, speaker, known))));
    }
}
