package se.rus.indicator.submission;

/** How many rows were recorded, revised, unchanged and refused; together all rows that were looked at. */
public record SubmissionCounts(long recorded, long revised, long unchanged, long refused) {
    static final SubmissionCounts NONE = new SubmissionCounts(0, 0, 0, 0);

    SubmissionCounts plus(SubmissionCounts other) {
        return new SubmissionCounts(
                recorded + other.recorded,
                revised + other.revised,
                unchanged + other.unchanged,
                refused + other.refused);
    }

    long rows() {
        return recorded + revised + unchanged + refused;
    }
}
