package se.rus.indicator.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.RejectedException;
import se.rus.platform.decision.Rejection;
import se.rus.platform.store.NewEvent;
import se.rus.platform.store.StreamAppend;

/**
 * Where a submission stands in its stream.
 *
 * @param version of the stream
 */
record Progress(Receipt receipt, SubmissionState state, long version) {
    private static final SubmissionDecider DECIDER = new SubmissionDecider();

    /** One step further, and what is to be appended for it. */
    record Step(Progress after, StreamAppend append) {}

    /** @throws RejectedException when the submission is over */
    Step with(SubmissionCommand command, Supplier<UUID> ids) {
        List<SubmissionEvent> events = switch (DECIDER.decide(command, state)) {
            case Decision.Accepted<SubmissionEvent>(List<SubmissionEvent> accepted) -> accepted;
            case Decision.Rejected<SubmissionEvent>(Rejection reason) -> throw new RejectedException(reason);
        };
        SubmissionState next = state;
        List<NewEvent> stored = new ArrayList<>();
        for (SubmissionEvent event : events) {
            next = DECIDER.evolve(next, event);
            stored.add(new NewEvent(ids.get(), event));
        }
        return new Step(
                new Progress(receipt, next, version + events.size()),
                new StreamAppend(receipt.stream(), version, stored));
    }
}
