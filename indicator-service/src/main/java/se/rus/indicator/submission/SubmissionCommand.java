package se.rus.indicator.submission;

import java.time.Instant;
import java.util.List;

/** What is wanted of a submission. */
public sealed interface SubmissionCommand {

    /** Takes it in. */
    record Receive(SubmissionEvent.SubmissionReceived received) implements SubmissionCommand {}

    /** Notes what became of the next rows; the last ones complete it. */
    record HandleRows(long rows, SubmissionCounts counts, List<RowReport> refusals, Instant at)
            implements SubmissionCommand {}

    /** Notes that nothing is stored, because all or nothing was wanted. */
    record Refuse(SubmissionCounts counts, List<RowReport> refusals, Instant at) implements SubmissionCommand {}

    /** Stops it. */
    record Cancel(Instant at) implements SubmissionCommand {}
}
