package se.rus.strategy.report.government;

/**
 * A region's report as it stands.
 *
 * @param report null when there is none
 */
public record GovernmentReportState(GovernmentReport report) {
    static final GovernmentReportState NONE = new GovernmentReportState(null);

    boolean exists() {
        return report != null;
    }

    boolean isSent() {
        return exists() && report.sending() != null;
    }
}
