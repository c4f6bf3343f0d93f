package se.rus.strategy.cycle;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.rus.platform.decision.Rejection;
import se.rus.strategy.cycle.CycleCommand.Open;
import se.rus.strategy.deviation.Span;

/** What a cycle and its plan must fulfil in themselves. */
final class CycleRules {
    private static final List<CycleStep> PLANNED =
            List.of(CycleStep.COLLECTED, CycleStep.ANALYSED, CycleStep.DECIDED, CycleStep.CLOSED);

    private CycleRules() {}

    /** The first rule that a new cycle breaks. */
    static Optional<Rejection> broken(Open it) {
        return period(it.cycle())
                .or(() -> outside(it))
                .or(() -> broken(it.plan(), "/plan", it.cycle().span()));
    }

    /** The first rule that a plan breaks. */
    static Optional<Rejection> broken(CyclePlan it, String pointer, Span period) {
        if (!it.steps().stream().map(StepPlan::step).toList().equals(PLANNED)) {
            return rule(
                    "steps-not-planned",
                    pointer + "/steps",
                    "Plan collected, analysed, decided and closed, each once and in that order.",
                    "Planera collected, analysed, decided och closed, vart och ett en gång och i den ordningen.");
        }
        if (Span.monthOf(it.steps().getFirst().deadline()) < period.fromMonth()) {
            return rule(
                    "deadline-before-period",
                    pointer + "/steps/0/deadline",
                    "The period has not begun by then.",
                    "Perioden har inte börjat då.");
        }
        return IntStream.range(1, it.steps().size())
                .filter(i -> it.steps()
                        .get(i)
                        .deadline()
                        .isBefore(it.steps().get(i - 1).deadline()))
                .boxed()
                .findFirst()
                .flatMap(i -> rule(
                        "deadlines-out-of-order",
                        pointer + "/steps/" + i + "/deadline",
                        "A step's deadline does not lie before that of the step before.",
                        "Ett stegs slutdatum ligger inte före det föregående stegets."));
    }

    private static Optional<Rejection> period(Cycle it) {
        String pattern = switch (it.type()) {
            case TERTIAL -> "(19|20)[0-9]{2}-T[123]";
            case HALF_YEAR -> "(19|20)[0-9]{2}-H[12]";
            case YEAR -> "(19|20)[0-9]{2}";
            case MANDATE_PERIOD -> "(19|20)[0-9]{2}-(19|20)[0-9]{2}";
        };
        if (!it.period().matches(pattern)) {
            return rule(
                    "period-of-another-type",
                    "/period",
                    "A " + it.type().word() + " is written " + example(it.type()) + ".",
                    "En period av typen " + it.type().word() + " skrivs " + example(it.type()) + ".");
        }
        int months = it.span().toMonth() - it.span().fromMonth() + 1;
        if (months <= 0) {
            return rule(
                    "period-reversed",
                    "/period",
                    "The last year must not lie before the first.",
                    "Sista året får inte ligga före det första.");
        }
        boolean isMandate = months == 48 || months == 60;
        return it.type() == CycleType.MANDATE_PERIOD && !isMandate
                ? rule(
                        "not-a-mandate-period",
                        "/period",
                        "A mandate period has four years, 2023-2026, or both election years, 2022-2026.",
                        "En mandatperiod har fyra år, 2023-2026, eller båda valåren, 2022-2026.")
                : Optional.empty();
    }

    private static String example(CycleType type) {
        return switch (type) {
            case TERTIAL -> "2026-T1";
            case HALF_YEAR -> "2026-H1";
            case YEAR -> "2026";
            case MANDATE_PERIOD -> "2023-2026";
        };
    }

    private static Optional<Rejection> outside(Open it) {
        Span span = it.cycle().span();
        boolean apart = span.toMonth() < it.strategyFrom() * 12 || span.fromMonth() > it.strategyTo() * 12 + 11;
        return apart
                ? rule(
                        "period-outside-strategy",
                        "/period",
                        "It has no year in common with " + it.strategyFrom() + "–" + it.strategyTo() + ".",
                        "Den har inget år gemensamt med " + it.strategyFrom() + "–" + it.strategyTo() + ".")
                : Optional.empty();
    }

    private static Optional<Rejection> rule(String code, String pointer, String en, String sv) {
        return Optional.of(Rejection.rule(code, pointer, en, sv));
    }
}
