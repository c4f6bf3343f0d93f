package se.rus.strategy.deviation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import se.rus.platform.decision.Decisions;
import se.rus.platform.decision.Loaded;
import se.rus.platform.store.Append;
import se.rus.platform.store.AppendResult;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.IdempotentReply;
import se.rus.platform.store.Metadata;
import se.rus.platform.store.NewEvent;
import se.rus.platform.store.StreamAppend;
import se.rus.platform.store.StreamId;
import se.rus.strategy.deviation.DeviationEvent.DeviationOpened;
import se.rus.strategy.deviation.SlotEvent.DeviationSlotTaken;

/**
 * Opens deviations, one at a time of each strategy, indicator and actor. The slot's stream tells which one came last, and
 * is appended to in the transaction of the opening: of two at once, one finds that the other was faster.
 */
@ApplicationScoped
class Openings {
    private final DeviationDecider decider = new DeviationDecider();
    private final EventStore store;
    private final Decisions decisions;
    private final EventIds ids;

    Openings(EventStore store, Decisions decisions, EventIds ids) {
        this.store = store;
        this.decisions = decisions;
        this.ids = ids;
    }

    /**
     * The last deviation of a subject.
     *
     * @param taken version of the slot's stream
     * @param last version 0 when there is none
     */
    record Slot(long taken, Loaded<DeviationState> last) {

        boolean isInWork() {
            return last.state().isInWork();
        }
    }

    Uni<Slot> of(Subject subject) {
        return store.readStream(slot(subject))
                .chain(history -> history.isEmpty()
                        ? Uni.createFrom().item(new Slot(0, new Loaded<>(decider.initial(), 0)))
                        : decisions
                                .load(
                                        Deviations.stream(((DeviationSlotTaken)
                                                        history.getLast().data())
                                                .deviationId()),
                                        decider)
                                .map(last -> new Slot(history.size(), last)));
    }

    /** A conflict when somebody else was faster, with the slot or, delivered twice, with this very deviation. */
    Uni<AppendResult> open(DeviationOpened opened, Slot slot, Metadata metadata, Optional<IdempotentReply> reply) {
        StreamAppend taken = append(slot(opened.subject()), slot.taken(), new DeviationSlotTaken(opened.deviationId()));
        StreamAppend first = append(Deviations.stream(opened.deviationId()), 0, opened);
        return store.append(new Append(List.of(taken, first), metadata, reply));
    }

    private StreamAppend append(StreamId stream, long expected, Object event) {
        return new StreamAppend(stream, expected, List.of(new NewEvent(ids.next(), event)));
    }

    private static StreamId slot(Subject subject) {
        return new StreamId("slot-of-deviation-" + subject.key());
    }
}
