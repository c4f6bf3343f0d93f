package se.rus.strategy.report;

import java.time.Instant;

/** What happens to the reports of a county. */
public sealed interface ReportEvent {

    /** A number of the county's series was given to a report. */
    record ReportNumbered(String reportId, String county, int number, Instant numberedAt) implements ReportEvent {}

    /** A report was made; its material stays as it was. */
    record ReportMade(ReportMaterial material) implements ReportEvent {}
}
