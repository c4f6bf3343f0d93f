package se.rus.contracts.progress;

import java.math.BigDecimal;
import se.rus.contracts.PublicRecord;
import se.rus.contracts.indicator.Signal;

/**
 * How one actor stands on one indicator.
 *
 * @param actor actor code, four digits
 * @param name name of the actor
 * @param signal latest assessment; notAssessable until there is one
 * @param value latest value, or null
 * @param target the target it was held against, or null
 * @param period period of the value, or null
 * @param trend improving, unchanged, worsening or unknown, as seen by the desired direction, or null
 * @param timeliness how many of its values came in time; null when none that was required has come
 */
@PublicRecord
public record ActorStanding(
        String actor,
        String name,
        Signal signal,
        BigDecimal value,
        BigDecimal target,
        String period,
        String trend,
        Timeliness timeliness) {

    /** A standing of which no more is known. */
    public ActorStanding(
            String actor,
            String name,
            Signal signal,
            BigDecimal value,
            BigDecimal target,
            String period,
            String trend) {
        this(actor, name, signal, value, target, period, trend, null);
    }
}
