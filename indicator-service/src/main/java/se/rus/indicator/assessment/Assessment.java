package se.rus.indicator.assessment;

import java.math.BigDecimal;
import java.util.List;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.value.BilingualText;

/**
 * A signal together with everything that explains it (docs/signals.md has a worked example of each).
 *
 * @param reason why it is not assessable, or what else a reader must know; null otherwise
 * @param target the value that was compared with; null for a direction
 * @param steps the calculation, in order
 */
public record Assessment(Signal signal, String reason, BigDecimal value, BigDecimal target, List<BilingualText> steps) {
    public Assessment {
        steps = List.copyOf(steps);
    }
}
