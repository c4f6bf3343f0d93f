package se.rus.strategy.activity;

import java.util.Optional;
import java.util.stream.Stream;
import se.rus.contracts.strategy.ActivityStatus;
import se.rus.platform.decision.Rejection;

/** What may be said of a year. */
final class YearRules {
    private YearRules() {}

    /** The first rule that the report breaks. */
    static Optional<Rejection> broken(YearReport report, int thisYear, ActivityState state) {
        return Stream.of(
                        covered(report.year(), state),
                        begun(report, thisYear),
                        reason(report),
                        notEnded(report.year(), state),
                        nothingLater(report, state))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The first rule that the prioritisation breaks. */
    static Optional<Rejection> broken(Prioritisation it, ActivityState state) {
        return covered(it.year(), state).or(() -> notEnded(it.year(), state));
    }

    private static Optional<Rejection> covered(int year, ActivityState state) {
        return state.activity().coversYear(year)
                ? Optional.empty()
                : Optional.of(Rejection.rule(
                        "year-outside-period",
                        "{year}",
                        "The activity does not cover " + year + "; change its period first.",
                        "Aktiviteten omfattar inte " + year + "; ändra först dess period."));
    }

    private static Optional<Rejection> begun(YearReport report, int thisYear) {
        return report.year() > thisYear && report.status() != ActivityStatus.PLANNED
                ? Optional.of(Rejection.rule(
                        "year-not-begun",
                        "/status",
                        "Of a year to come only planned can be said.",
                        "Om ett kommande år kan bara planerad anges."))
                : Optional.empty();
    }

    private static Optional<Rejection> reason(YearReport report) {
        boolean asksWhy = report.status() == ActivityStatus.DELAYED || report.status() == ActivityStatus.CANCELLED;
        return asksWhy && report.reason() == null
                ? Optional.of(Rejection.rule(
                        "reason-missing",
                        "/reason",
                        "Say why it is delayed or cancelled.",
                        "Ange varför den är försenad eller inställd."))
                : Optional.empty();
    }

    private static Optional<Rejection> notEnded(int year, ActivityState state) {
        return state.reports().stream()
                .filter(each -> each.year() < year && isLast(each.status()))
                .findFirst()
                .map(last -> Rejection.state(
                        "activity-ended",
                        "It was " + last.status().word() + " in " + last.year() + "; correct that year first.",
                        "Den avslutades " + last.year() + "; rätta först det året."));
    }

    private static Optional<Rejection> nothingLater(YearReport report, ActivityState state) {
        return isLast(report.status()) && state.reports().stream().anyMatch(each -> each.year() > report.year())
                ? Optional.of(Rejection.state(
                        "later-year-reported",
                        "It cannot end in " + report.year() + ": a later year has been reported.",
                        "Den kan inte avslutas " + report.year() + ": ett senare år har rapporterats."))
                : Optional.empty();
    }

    private static boolean isLast(ActivityStatus status) {
        return status == ActivityStatus.DONE || status == ActivityStatus.CANCELLED;
    }
}
