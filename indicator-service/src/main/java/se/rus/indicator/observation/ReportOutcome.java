package se.rus.indicator.observation;

import se.rus.indicator.assessment.Assessment;
import se.rus.platform.decision.Rejection;

/** What became of one reported value. */
public sealed interface ReportOutcome {

    /** A first value is stored. */
    record Recorded(long version, Assessment assessment) implements ReportOutcome {}

    /** Another value is stored. */
    record Revised(long version, Assessment assessment) implements ReportOutcome {}

    /** The same value again: nothing stored. */
    record Unchanged(long version) implements ReportOutcome {}

    /** Nothing stored, and why. */
    record Refused(Rejection reason) implements ReportOutcome {}
}
