package se.rus.strategy.report.government;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.rus.strategy.report.GovernmentLink;
import se.rus.strategy.report.GovernmentReportsSent;
import se.rus.strategy.report.ReportScope;

/** What a region has sent, as far as that had been registered. */
@ApplicationScoped
class KeptGovernmentReports implements GovernmentReportsSent {
    private final GovernmentReportViews views;

    KeptGovernmentReports(GovernmentReportViews views) {
        this.views = views;
    }

    @Override
    public Uni<List<GovernmentLink>> of(String county, ReportScope scope) {
        return views.sentBefore(scope.until(), county, scope.fromYear(), scope.toYear())
                .map(found -> found.stream().map(KeptGovernmentReports::link).toList());
    }

    private static GovernmentLink link(GovernmentReport it) {
        return new GovernmentLink(
                it.governmentReportId(),
                it.year(),
                it.sending().sentOn(),
                it.sending().registrationNumber());
    }
}
