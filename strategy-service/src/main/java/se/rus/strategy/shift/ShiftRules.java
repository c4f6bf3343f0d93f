package se.rus.strategy.shift;

import static se.rus.platform.decision.Rejection.when;

import java.util.Optional;
import java.util.stream.Stream;
import se.rus.contracts.strategy.ShiftStage;
import se.rus.platform.decision.Rejection;

/** What a shift must fulfil in itself. */
final class ShiftRules {
    private ShiftRules() {}

    /** The first rule that it breaks. */
    static Optional<Rejection> broken(Shift it, ShiftStage stage, int thisYear) {
        return Stream.of(period(it), responsible(it), stage == ShiftStage.HAPPENED ? past(it, thisYear) : wanted(it))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A suspected cause is told of what is wanted only. */
    static Optional<Rejection> cause(ShiftStage stage, String suspectedCause) {
        return when(
                stage == ShiftStage.HAPPENED && suspectedCause != null,
                "cause-of-what-happened",
                "/suspectedCause",
                "A cause for not happening is given of wanted shifts only.",
                "En orsak till att den uteblivit anges bara för önskade förflyttningar.");
    }

    /** A shift stays where it is told. */
    static Optional<Rejection> moved(Shift it, Shift before) {
        return when(
                !it.strategyId().equals(before.strategyId()),
                "strategy-fixed",
                "/strategyId",
                "A shift stays in its strategy; tell of another one.",
                "En förflyttning stannar i sin strategi; beskriv en ny.");
    }

    private static Optional<Rejection> period(Shift it) {
        return when(
                it.toYear() < it.fromYear(),
                "period-reversed",
                "/toYear",
                "The last year must not lie before the first.",
                "Sista året får inte ligga före det första.");
    }

    private static Optional<Rejection> responsible(Shift it) {
        return when(
                it.actors().contains(it.responsible()),
                "responsible-among-actors",
                "/actors",
                "Name the other actors that contributed; the responsible one is counted already.",
                "Ange de övriga aktörer som bidragit; den ansvariga räknas redan.");
    }

    private static Optional<Rejection> past(Shift it, int thisYear) {
        return when(
                        it.from() == null,
                        "shift-without-from",
                        "/from",
                        "Say how it was before.",
                        "Ange hur det var tidigare.")
                .or(() -> when(
                        it.toYear() > thisYear,
                        "not-happened-yet",
                        "/toYear",
                        "What has happened lies no later than this year; tell of it as wanted.",
                        "Det som har skett ligger senast i år; beskriv den som önskad."));
    }

    private static Optional<Rejection> wanted(Shift it) {
        return when(
                        it.attribution() != null,
                        "attribution-of-what-is-wanted",
                        "/attribution",
                        "What has not happened has been driven by nobody yet.",
                        "Det som inte har skett har ingen drivit fram ännu.")
                .or(() -> when(
                        it.result() != null,
                        "result-of-what-is-wanted",
                        "/result",
                        "What has not happened has no result yet.",
                        "Det som inte har skett har inget utfall ännu."));
    }
}
