package se.rus.strategy.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import se.rus.contracts.progress.ProgressDocument;

/** What an evaluation takes from the reports before it. */
@ApplicationScoped
class YearlyReports {
    private final ReportViews views;
    private final GovernmentReportsSent sent;

    YearlyReports(ReportViews views, GovernmentReportsSent sent) {
        this.views = views;
        this.sent = sent;
    }

    /** The yearly reports that had been made on the day, and what had been sent to the government. */
    Uni<MandatePeriod> of(String county, ReportScope scope) {
        return views.yearly(scope.strategyId(), scope.fromYear(), scope.toYear())
                .chain(found -> sent.of(county, scope).map(links -> period(before(found, scope), scope, links)));
    }

    private static List<ReportMaterial> before(List<ReportView> found, ReportScope scope) {
        return found.stream()
                .filter(view -> view.madeAt.isBefore(scope.until()))
                .map(ReportView::read)
                .sorted(Comparator.comparing(ReportMaterial::asOf).thenComparing(ReportMaterial::number))
                .toList();
    }

    private static MandatePeriod period(List<ReportMaterial> made, ReportScope scope, List<GovernmentLink> links) {
        ProgressDocument beginning = made.isEmpty() ? null : made.getFirst().progress();
        return new MandatePeriod(
                scope.fromYear(), beginning, made.stream().map(YearlyLink::of).toList(), links);
    }
}
