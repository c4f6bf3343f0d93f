package se.rus.indicator.observation;

import static se.rus.platform.decision.Rejection.when;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.rus.indicator.definition.Check;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.definition.Unit;
import se.rus.indicator.definition.Units;
import se.rus.indicator.observation.ObservationCommand.Report;
import se.rus.indicator.period.Period;
import se.rus.indicator.plausibility.Finding;
import se.rus.platform.decision.Rejection;

/** What a report must fulfil, one named rule each. Pure. */
final class ReportRules {
    private static final List<Function<Report, Optional<Rejection>>> WHATEVER_IS_THERE = List.of(
            ReportRules::theIndicatorIsMeasured,
            ReportRules::theRightOneFillsIt,
            ReportRules::theActorIsExpected,
            ReportRules::theBreakdownIsDefined,
            ReportRules::thePeriodIsOfItsType,
            ReportRules::whatIsCountedIsWhole);

    private ReportRules() {}

    /** The first rule that no state of the observation could mend. */
    static Optional<Rejection> impossible(Report report) {
        return WHATEVER_IS_THERE.stream()
                .flatMap(rule -> rule.apply(report).stream())
                .findFirst();
    }

    /** The first rule that a new or another value breaks. */
    static Optional<Rejection> refused(Report report, ObservationState state) {
        return report.closed().or(() -> reasonIsGiven(report, state)).or(() -> whatLooksOddIsConfirmed(report));
    }

    private static Optional<Rejection> theIndicatorIsMeasured(Report it) {
        return when(
                it.indicator().retired(),
                "retired",
                "",
                definition(it).code() + " is retired and not reported any more.",
                definition(it).code() + " är avslutad och rapporteras inte längre.");
    }

    private static Optional<Rejection> theRightOneFillsIt(Report it) {
        boolean byKolada = definition(it).kpi().isPresent();
        return when(
                byKolada != (it.intent().origin() == Origin.KOLADA),
                "filled-by-kolada",
                "",
                definition(it).code() + " is filled from Kolada; nobody reports it.",
                definition(it).code() + " fylls från Kolada; ingen rapporterar den.");
    }

    private static Optional<Rejection> theActorIsExpected(Report it) {
        String actor = it.intent().key().actor();
        return when(
                !definition(it).expectedActors().contains(actor),
                "not-expected",
                "/actor",
                actor + " is not among those who report " + definition(it).code() + ".",
                actor + " är inte bland dem som rapporterar " + definition(it).code() + ".");
    }

    private static Optional<Rejection> theBreakdownIsDefined(Report it) {
        String known = definition(it).breakdowns().stream()
                .map(each -> each.breakdown().word())
                .collect(Collectors.joining(", "));
        return when(
                !definition(it).has(it.intent().key().breakdown()),
                "unknown-breakdown",
                "/breakdown",
                definition(it).code() + " is reported by: " + known + ".",
                definition(it).code() + " rapporteras per: " + known + ".");
    }

    private static Optional<Rejection> thePeriodIsOfItsType(Report it) {
        String type = definition(it).periodType().word();
        return when(
                Period.of(it.intent().key().period()).type() != definition(it).periodType(),
                "other-period-type",
                "/period",
                definition(it).code() + " is reported by " + type + ".",
                definition(it).code() + " rapporteras per " + type + ".");
    }

    private static Optional<Rejection> whatIsCountedIsWhole(Report it) {
        boolean counted =
                Units.of(definition(it).unit()).map(Unit::wholeNumbers).orElse(false);
        var value = it.intent().value();
        return when(
                counted && value != null && value.stripTrailingZeros().scale() > 0,
                "not-whole",
                "/value",
                "What is counted in " + definition(it).unit() + " is a whole number.",
                "Det som räknas i " + definition(it).unit() + " är ett heltal.");
    }

    private static Optional<Rejection> reasonIsGiven(Report it, ObservationState state) {
        String reason = it.intent().reason();
        return when(
                state.exists() && (reason == null || reason.isBlank()),
                "reason-missing",
                "/reason",
                "Another value has been reported: say why it is revised.",
                "Ett annat värde är rapporterat: ange varför det ändras.");
    }

    private static Optional<Rejection> whatLooksOddIsConfirmed(Report it) {
        List<Finding> blocking = it.findings().stream()
                .filter(finding -> finding.severity() == Check.Severity.BLOCK)
                .toList();
        String confirmation = it.intent().confirmation();
        return when(
                !blocking.isEmpty() && (confirmation == null || confirmation.isBlank()),
                "implausible",
                "/value",
                blocking.stream().map(each -> each.text().en()).collect(Collectors.joining(" "))
                        + " Correct the value, or confirm it with a motivation.",
                blocking.stream().map(each -> each.text().sv()).collect(Collectors.joining(" "))
                        + " Rätta värdet, eller bekräfta det med en motivering.");
    }

    private static Definition definition(Report it) {
        return it.indicator().definition();
    }
}
