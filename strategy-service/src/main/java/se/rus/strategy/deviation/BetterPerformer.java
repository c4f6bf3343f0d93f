package se.rus.strategy.deviation;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.indicator.Signal;

/**
 * An actor that does better.
 *
 * @param actor its code
 * @param value in the same period; nullable
 * @param signal how its own value was assessed
 */
@Schema(name = "BetterPerformer")
public record BetterPerformer(String actor, BigDecimal value, Signal signal) {}
