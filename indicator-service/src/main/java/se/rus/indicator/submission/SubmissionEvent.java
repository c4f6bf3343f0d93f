package se.rus.indicator.submission;

import java.time.Instant;

/** What happens to submissions. */
public sealed interface SubmissionEvent {

    /** A batch was received, and what became of its rows in numbers. */
    record SubmissionReceived(
            String submissionId, String actor, SubmissionMode mode, SubmissionCounts counts, Instant receivedAt)
            implements SubmissionEvent {}
}
