package se.rus.indicator.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.value.BilingualText;

/**
 * The signal as seen from one target period.
 *
 * @param period the target period
 * @param signal how it goes, seen from there
 * @param reason as of {@link Assessment#reason()}
 * @param target null for a direction
 * @param forecast null when fewer than two values can be compared
 * @param steps the calculation of this signal, in order
 */
public record TargetSignal(
        String period, Signal signal, String reason, BigDecimal target, Forecast forecast, List<BilingualText> steps) {
    public TargetSignal {
        steps = List.copyOf(Objects.requireNonNullElse(steps, List.of()));
    }
}
