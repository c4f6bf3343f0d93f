package se.rus.strategy.report;

import static se.rus.platform.decision.Rejection.when;

import java.util.Optional;
import java.util.stream.Stream;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.platform.decision.Rejection;
import se.rus.strategy.report.ReportCommand.MakeReport;

/** What a report must fulfil. */
final class ReportRules {
    private ReportRules() {}

    /** The first rule that it breaks. */
    static Optional<Rejection> broken(MakeReport it, Series series) {
        return Stream.of(period(it.material()), future(it), begun(it.material()), number(it, series))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Rejection> period(ReportMaterial it) {
        ProgressDocument strategy = it.progress();
        return when(
                it.year() < strategy.periodFrom() || it.firstYear() > strategy.periodTo(),
                "year-outside-period",
                "/year",
                "The strategy holds from " + strategy.periodFrom() + " to " + strategy.periodTo() + ".",
                "Strategin gäller från " + strategy.periodFrom() + " till " + strategy.periodTo() + ".");
    }

    private static Optional<Rejection> future(MakeReport it) {
        return when(
                it.material().asOf().isAfter(it.today()),
                "as-of-in-future",
                "/asOf",
                "Nobody knows the state of a day to come.",
                "Läget en kommande dag är inte känt.");
    }

    private static Optional<Rejection> begun(ReportMaterial it) {
        return when(
                it.asOf().getYear() < it.firstYear(),
                "as-of-before-year",
                "/asOf",
                "The day lies before the year that is followed up.",
                "Dagen ligger före det år som följs upp.");
    }

    private static Optional<Rejection> number(MakeReport it, Series series) {
        return when(
                it.wanted() != null && it.wanted() <= series.last(),
                "number-not-next",
                "/number",
                "The series has come to number " + series.last() + "; give a higher one or none.",
                "Serien har kommit till nummer " + series.last() + "; ange ett högre eller inget.");
    }
}
