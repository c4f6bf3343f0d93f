package se.rus.indicator.observation;

import java.util.List;
import se.rus.indicator.plausibility.Finding;
import se.rus.platform.decision.Rejection;

/** What became of one reported value. */
public sealed interface ReportOutcome {

    /** A first value is stored. */
    record Recorded(long version, List<Finding> findings) implements ReportOutcome {}

    /** Another value is stored. */
    record Revised(long version, List<Finding> findings) implements ReportOutcome {}

    /** The same value again: nothing stored. */
    record Unchanged(long version) implements ReportOutcome {}

    /** Nothing stored, and why. */
    record Refused(Rejection reason) implements ReportOutcome {}
}
