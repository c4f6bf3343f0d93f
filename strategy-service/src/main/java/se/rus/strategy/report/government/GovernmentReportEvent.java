package se.rus.strategy.report.government;

import java.time.Instant;

/** What happens to a region's report to the government. */
public sealed interface GovernmentReportEvent {

    /** A draft was made from what is known. */
    record GovernmentReportPrefilled(GovernmentReport report, Instant prefilledAt) implements GovernmentReportEvent {}

    /** A section was written otherwise. */
    record SectionWritten(String governmentReportId, GovernmentSection section, String text, Instant writtenAt)
            implements GovernmentReportEvent {}

    /** It was sent as it stood. */
    record GovernmentReportSent(String governmentReportId, Sending sending, Instant toldAt)
            implements GovernmentReportEvent {}
}
