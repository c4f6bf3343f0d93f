package se.rus.strategy.report.government;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.rus.strategy.report.GovernmentLink;
import se.rus.strategy.report.GovernmentReportsSent;
import se.rus.strategy.report.ReportScope;

/** What a region has sent. What is sent stays as it is, so the day of the sending tells what there was on another day. */
@ApplicationScoped
class KeptGovernmentReports implements GovernmentReportsSent {
    private final GovernmentReportViews views;

    KeptGovernmentReports(GovernmentReportViews views) {
        this.views = views;
    }

    @Override
    public Uni<List<GovernmentLink>> of(String county, ReportScope scope) {
        return views.ofYears(county, scope.fromYear(), scope.toYear())
                .map(found -> found.stream()
                        .filter(it ->
                                it.sending() != null && !it.sending().sentOn().isAfter(scope.asOf()))
                        .map(it -> new GovernmentLink(
                                it.governmentReportId(),
                                it.year(),
                                it.sending().sentOn(),
                                it.sending().registrationNumber()))
                        .toList());
    }
}
