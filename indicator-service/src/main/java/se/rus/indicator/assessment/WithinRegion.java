package se.rus.indicator.assessment;

import java.math.BigDecimal;
import se.rus.contracts.indicator.Signal;
import se.rus.indicator.definition.Definition;

/** A value that is to lie in a range, or to be kept where it is. There is no way there: it lies within, or not. */
final class WithinRegion {
    private WithinRegion() {}

    static Verdict judge(Definition definition, Aim aim, Region region, BigDecimal value) {
        boolean within = region.holds(value);
        Steps steps = switch (definition.desired()) {
            case KEEP -> SignalWords.kept(aim.number(), definition.unchangedWithin(), value, within);
            case RANGE, INCREASE, DECREASE -> SignalWords.range(aim, region, value, within);
        };
        return new Verdict(within ? Signal.ACHIEVED : Signal.OFF_TRACK, null, steps);
    }
}
