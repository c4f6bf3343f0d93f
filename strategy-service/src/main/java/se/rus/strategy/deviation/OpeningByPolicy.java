package se.rus.strategy.deviation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import se.rus.contracts.strategy.DeviationDirection;
import se.rus.platform.decision.Decisions;
import se.rus.platform.decision.Expected;
import se.rus.platform.decision.StaleVersionException;
import se.rus.platform.store.AppendResult;
import se.rus.platform.store.Metadata;
import se.rus.strategy.deviation.DeviationCommand.Note;
import se.rus.strategy.deviation.DeviationEvent.DeviationOpened;

/** Does what follows from an assessment: notes it, opens a deviation, or nothing. Done again, it changes nothing. */
@ApplicationScoped
class OpeningByPolicy {
    private static final int TRIES = 10;

    private final DeviationDecider decider = new DeviationDecider();
    private final Openings openings;
    private final Decisions decisions;
    private final Clock clock;

    OpeningByPolicy(Openings openings, Decisions decisions, Clock clock) {
        this.openings = openings;
        this.decisions = decisions;
        this.clock = clock;
    }

    Uni<Void> heard(DueAssessment due) {
        return upTo(TRIES, due);
    }

    /** Somebody who is faster, a person or another process, is taken into account the next time round. */
    private Uni<Void> upTo(int tries, DueAssessment due) {
        return openings.of(due.subject())
                .chain(slot -> act(due, slot))
                .onFailure(failure -> failure instanceof StaleVersionException && tries > 1)
                .recoverWithUni(() -> upTo(tries - 1, due));
    }

    private Uni<Void> act(DueAssessment due, Openings.Slot slot) {
        if (slot.last().state().hasHeardUpTo(due.heard().version())) {
            return Uni.createFrom().voidItem();
        }
        if (slot.isInWork()) {
            return note(due, slot);
        }
        return due.turn().isPresent()
                ? open(due, due.turn().get(), slot)
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> note(DueAssessment due, Openings.Slot slot) {
        return decisions
                .handle(
                        Deviations.stream(slot.last().state().deviationId()),
                        decider,
                        new Note(due.heard(), due.turn().orElse(null), clock.instant()),
                        Expected.version(slot.last().version()),
                        metadata(due))
                .replaceWithVoid();
    }

    /** That this very deviation is there already means that a step was begun before a crash: nothing is left to do. */
    private Uni<Void> open(DueAssessment due, DeviationDirection turn, Openings.Slot slot) {
        Subject subject = due.subject();
        DeviationOpened opened = new DeviationOpened(
                subject.deviationId(due.heard().eventId()),
                subject,
                turn,
                due.heard().period(),
                due.heard(),
                new Opening(Opener.POLICY, null, null, clock.instant()));
        return openings.open(opened, slot, metadata(due), Optional.empty())
                .invoke(result -> {
                    boolean isAnothers = result instanceof AppendResult.Conflict conflict
                            && !conflict.stream().equals(Deviations.stream(opened.deviationId()));
                    if (isAnothers) {
                        throw new StaleVersionException(slot.taken(), slot.taken() + 1);
                    }
                })
                .replaceWithVoid();
    }

    private static Metadata metadata(DueAssessment due) {
        String cause = due.heard().eventId();
        return new Metadata("strategy-service", null, "policy", due.subject().county(), cause, cause, null);
    }
}
