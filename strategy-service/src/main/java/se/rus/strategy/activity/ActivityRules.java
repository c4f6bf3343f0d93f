package se.rus.strategy.activity;

import static se.rus.platform.decision.Rejection.when;

import java.util.Optional;
import java.util.stream.Stream;
import se.rus.platform.decision.Rejection;

/** What an activity must fulfil in itself and towards what has been reported of it. */
final class ActivityRules {
    private static final int MOST_YEARS = 50;

    private ActivityRules() {}

    /** The first rule that it breaks. */
    static Optional<Rejection> broken(Activity it, ActivityState before) {
        return Stream.of(days(it), length(it), partners(it), strategy(it, before), reported(it, before))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Rejection> days(Activity it) {
        return when(
                it.to().isBefore(it.from()),
                "period-reversed",
                "/to",
                "The last day must not lie before the first.",
                "Sista dagen får inte ligga före den första.");
    }

    private static Optional<Rejection> length(Activity it) {
        return when(
                it.to().getYear() - it.from().getYear() >= MOST_YEARS,
                "period-too-long",
                "/to",
                "An activity covers at most " + MOST_YEARS + " years.",
                "En aktivitet omfattar högst " + MOST_YEARS + " år.");
    }

    private static Optional<Rejection> partners(Activity it) {
        return when(
                it.partners().contains(it.responsible()),
                "responsible-among-partners",
                "/partners",
                "The responsible actor is not its own partner.",
                "Den ansvariga aktören är inte sin egen partner.");
    }

    private static Optional<Rejection> strategy(Activity it, ActivityState before) {
        return when(
                before.exists() && !before.activity().strategyId().equals(it.strategyId()),
                "strategy-fixed",
                "/strategyId",
                "An activity stays in its strategy; register another one.",
                "En aktivitet stannar i sin strategi; registrera en ny.");
    }

    private static Optional<Rejection> reported(Activity it, ActivityState before) {
        return when(
                before.reports().stream().anyMatch(each -> !it.coversYear(each.year())),
                "reported-year-outside-period",
                "/to",
                "A year that has been reported must stay in the period.",
                "Ett år som har rapporterats måste ligga kvar i perioden.");
    }
}
