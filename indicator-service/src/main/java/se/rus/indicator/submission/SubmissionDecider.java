package se.rus.indicator.submission;

import java.util.ArrayList;
import java.util.List;
import se.rus.indicator.submission.SubmissionCommand.Cancel;
import se.rus.indicator.submission.SubmissionCommand.HandleRows;
import se.rus.indicator.submission.SubmissionCommand.Receive;
import se.rus.indicator.submission.SubmissionCommand.Refuse;
import se.rus.indicator.submission.SubmissionEvent.RowsHandled;
import se.rus.indicator.submission.SubmissionEvent.SubmissionCancelled;
import se.rus.indicator.submission.SubmissionEvent.SubmissionCompleted;
import se.rus.indicator.submission.SubmissionEvent.SubmissionReceived;
import se.rus.indicator.submission.SubmissionEvent.SubmissionRefused;
import se.rus.platform.decision.Decider;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Rejection;

/** Decides on submissions: received, handled part by part, and over once. */
public final class SubmissionDecider implements Decider<SubmissionCommand, SubmissionState, SubmissionEvent> {
    /** More refusals than anybody reads are counted, not kept. */
    static final int KEPT_REFUSALS = 10_000;

    @Override
    public SubmissionState initial() {
        return SubmissionState.NONE;
    }

    @Override
    public Decision<SubmissionEvent> decide(SubmissionCommand command, SubmissionState state) {
        if (command instanceof Receive(SubmissionReceived received)) {
            return state.exists() ? over() : Decision.accept(received);
        }
        if (!state.exists()) {
            return Decision.reject(Rejection.notFound(
                    "no-such-submission",
                    "There is no submission with this id.",
                    "Det finns ingen inlämning med detta id."));
        }
        if (state.status().isOver()) {
            return command instanceof Cancel && state.status() == SubmissionStatus.CANCELLED
                    ? Decision.nothingNew()
                    : over();
        }
        return Decision.accept(events(command, state));
    }

    private static List<SubmissionEvent> events(SubmissionCommand command, SubmissionState state) {
        String id = state.received().submissionId();
        return switch (command) {
            case Receive ignored -> throw new IllegalStateException("received already");
            case HandleRows it -> handled(id, it, state);
            case Refuse it -> List.of(new SubmissionRefused(id, it.counts(), first(it.refusals(), 0), it.at()));
            case Cancel it -> List.of(new SubmissionCancelled(id, it.at()));
        };
    }

    private static List<SubmissionEvent> handled(String id, HandleRows it, SubmissionState state) {
        List<SubmissionEvent> events = new ArrayList<>();
        events.add(new RowsHandled(id, it.rows(), it.counts(), first(it.refusals(), state.kept()), it.at()));
        if (state.handled() + it.rows() == state.received().rows()) {
            events.add(new SubmissionCompleted(id, it.at()));
        }
        return events;
    }

    private static List<RowReport> first(List<RowReport> refusals, long kept) {
        return refusals.stream().limit(Math.max(0, KEPT_REFUSALS - kept)).toList();
    }

    private static Decision<SubmissionEvent> over() {
        return Decision.reject(Rejection.state(
                "submission-over", "The submission is over already.", "Inlämningen är redan avslutad."));
    }

    @Override
    public SubmissionState evolve(SubmissionState state, SubmissionEvent event) {
        return switch (event) {
            case SubmissionReceived it ->
                new SubmissionState(it, SubmissionStatus.RECEIVED, 0, 0, SubmissionCounts.NONE);
            case RowsHandled it ->
                new SubmissionState(
                        state.received(),
                        SubmissionStatus.RUNNING,
                        state.handled() + it.rows(),
                        state.kept() + it.refusals().size(),
                        state.counts().plus(it.counts()));
            case SubmissionCompleted ignored -> ended(state, SubmissionStatus.COMPLETED, state.counts());
            case SubmissionRefused it -> ended(state, SubmissionStatus.REFUSED, it.counts());
            case SubmissionCancelled ignored -> ended(state, SubmissionStatus.CANCELLED, state.counts());
        };
    }

    private static SubmissionState ended(SubmissionState state, SubmissionStatus status, SubmissionCounts counts) {
        return new SubmissionState(state.received(), status, state.handled(), state.kept(), counts);
    }
}
