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
        boolean saidThen = then != null && then.isAssessable();
        boolean saysNow = now != null && now.isAssessable();
        if (!saidThen || !saysNow) {
            return saidThen == saysNow ? Optional.empty() : Optional.of(saysNow ? FIRST : LOST);
        }
        int worse = now.worseThan(then);
        return worse == 0 ? Optional.empty() : Optional.of(worse > 0 ? WORSE : BETTER);
    }
}
