package se.rus.strategy.report.figures;

import java.util.Optional;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.value.BilingualText;

/** Which way a signal has gone between two days, the worst first. */
enum Turned {
    WORSE("▼ Sämre", "▼ Worse"),
    LOST("? Bedöms inte längre", "? Not assessed any more"),
    FIRST("+ Ny bedömning", "+ Assessed since"),
    BETTER("▲ Bättre", "▲ Better");

    private final BilingualText text;

    Turned(String sv, String en) {
        this.text = new BilingualText(sv, en);
    }

    BilingualText text() {
        return text;
    }

    /** Empty when it is the same as it was; null stands for nothing at all. */
    static Optional<Turned> between(Signal then, Signal now) {
        int before = rank(then);
        int after = rank(now);
        if (before == after) {
            return Optional.empty();
        }
        return Optional.of(before < 0 ? FIRST : after < 0 ? LOST : after < before ? WORSE : BETTER);
    }

    private static int rank(Signal signal) {
        return switch (signal) {
            case null -> -1;
            case NOT_ASSESSABLE -> -1;
            case OFF_TRACK -> 0;
            case AT_RISK -> 1;
            case ON_TRACK -> 2;
            case ACHIEVED -> 3;
        };
    }
}
