package se.rus.strategy.context;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.rus.platform.decision.Decider;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Rejection;
import se.rus.strategy.context.ContextCommand.Note;
import se.rus.strategy.context.ContextCommand.Revise;
import se.rus.strategy.context.ContextEvent.ContextNoted;
import se.rus.strategy.context.ContextEvent.ContextRevised;

/** A context event is noted, and seen otherwise as more is known. */
public final class ContextDecider implements Decider<ContextCommand, ContextState, ContextEvent> {
    private static final Rejection MISSING = Rejection.notFound(
            "context-event-not-found", "There is no such context event.", "Det finns ingen sådan omvärldshändelse.");
    private static final Rejection EXISTS = Rejection.state(
            "context-event-exists", "The context event exists already.", "Omvärldshändelsen finns redan.");

    @Override
    public ContextState initial() {
        return ContextState.NONE;
    }

    @Override
    public Decision<ContextEvent> decide(ContextCommand command, ContextState state) {
        return switch (command) {
            case Note(Context it, var at) ->
                state.exists() ? Decision.reject(EXISTS) : Decision.unless(broken(it), new ContextNoted(it, at));
            case Revise(Context it, var at) ->
                !state.exists()
                        ? Decision.reject(MISSING)
                        : it.equals(state.context())
                                ? Decision.nothingNew()
                                : Decision.unless(broken(it), new ContextRevised(it, at));
        };
    }

    private static Optional<Rejection> broken(Context it) {
        return reversed(it).or(() -> twice(it.affected()));
    }

    private static Optional<Rejection> reversed(Context it) {
        return it.to() != null && it.to().isBefore(it.from())
                ? Optional.of(Rejection.rule(
                        "period-reversed",
                        "/to",
                        "The last day must not lie before the first.",
                        "Sista dagen får inte ligga före den första."))
                : Optional.empty();
    }

    private static Optional<Rejection> twice(List<Affected> all) {
        return IntStream.range(0, all.size())
                .filter(i -> all.subList(0, i).stream().anyMatch(all.get(i)::pointsWhere))
                .boxed()
                .findFirst()
                .map(i -> Rejection.rule(
                        "affected-twice",
                        "/affected/" + i,
                        "Name each thing once; both says that the effect is mixed.",
                        "Ange varje sak en gång; both anger blandad effekt."));
    }

    @Override
    public ContextState evolve(ContextState state, ContextEvent event) {
        return switch (event) {
            case ContextNoted it -> new ContextState(it.context());
            case ContextRevised it -> new ContextState(it.context());
        };
    }
}
