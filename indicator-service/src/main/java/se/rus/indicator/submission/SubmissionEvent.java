package se.rus.indicator.submission;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import se.rus.indicator.table.TableFormat;

/** What happens to submissions. */
public sealed interface SubmissionEvent {

    /**
     * A submission was received.
     *
     * @param rows how many rows it has
     * @param sha256 of the bytes that came
     */
    record SubmissionReceived(
            String submissionId,
            String actor,
            SubmissionMode mode,
            boolean dryRun,
            TableFormat format,
            String charset,
            long rows,
            String sha256,
            Instant receivedAt)
            implements SubmissionEvent {}

    /**
     * The next rows were looked at, and what is right of them was stored with this event.
     *
     * @param rows how many, whatever became of them
     * @param refusals at most as many as are kept for a submission; the counts are always whole
     */
    record RowsHandled(
            String submissionId, long rows, SubmissionCounts counts, List<RowReport> refusals, Instant handledAt)
            implements SubmissionEvent {
        public RowsHandled {
            refusals = List.copyOf(Objects.requireNonNullElse(refusals, List.of()));
        }
    }

    /** All rows were looked at. */
    record SubmissionCompleted(String submissionId, Instant completedAt) implements SubmissionEvent {}

    /** Some row is wrong, all or nothing was wanted: nothing is stored. */
    record SubmissionRefused(String submissionId, SubmissionCounts counts, List<RowReport> refusals, Instant refusedAt)
            implements SubmissionEvent {
        public SubmissionRefused {
            refusals = List.copyOf(Objects.requireNonNullElse(refusals, List.of()));
        }
    }

    /** Somebody stopped it. */
    record SubmissionCancelled(String submissionId, Instant cancelledAt) implements SubmissionEvent {}
}
