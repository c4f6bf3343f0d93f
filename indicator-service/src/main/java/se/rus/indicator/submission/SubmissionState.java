package se.rus.indicator.submission;

/**
 * A submission as it stands.
 *
 * @param received null before it is
 * @param handled how many rows have been looked at
 * @param kept how many refusals are kept
 */
public record SubmissionState(
        SubmissionEvent.SubmissionReceived received,
        SubmissionStatus status,
        long handled,
        long kept,
        SubmissionCounts counts) {
    static final SubmissionState NONE = new SubmissionState(null, null, 0, 0, SubmissionCounts.NONE);

    boolean exists() {
        return received != null;
    }
}
