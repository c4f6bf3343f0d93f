package se.rus.strategy.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.rus.strategy.actor.ActorDecider;
import se.rus.strategy.actor.ActorDirectory;
import se.rus.strategy.actor.ActorEvent;
import se.rus.strategy.actor.ActorRegister;
import se.rus.strategy.actor.ActorState;
import se.rus.strategy.contribution.PastStates;

/** What actors were called on the day of a report, as far as that was known then: a name may be given afterwards. */
@ApplicationScoped
class ActorNames {
    private final PastStates past;

    ActorNames(PastStates past) {
        this.past = past;
    }

    /** From id to name; an actor that the register did not have is called by its id. */
    Uni<UnaryOperator<String>> of(Collection<String> actorIds, ReportScope scope) {
        List<String> ids =
                actorIds.stream().map(ActorDirectory::canonical).distinct().toList();
        ActorDecider decider = new ActorDecider(new ActorState.None());
        return past.before(scope.until(), ActorRegister.STREAM, ids, ActorEvent.class, decider)
                .map(states -> names(ids, states, scope))
                .map(names -> id -> names.getOrDefault(ActorDirectory.canonical(id), id));
    }

    /** Those of the reference data are there from the start; what happened in the register comes after that. */
    private static Map<String, String> names(List<String> ids, List<ActorState> states, ReportScope scope) {
        Map<String, String> names = new HashMap<>();
        Stream.concat(ids.stream().map(ActorState::first), states.stream())
                .filter(ActorState.Known.class::isInstance)
                .map(state -> ((ActorState.Known) state).actor())
                .forEach(actor -> names.put(actor.actorId(), actor.nameOn(scope.asOf())));
        return names;
    }
}
