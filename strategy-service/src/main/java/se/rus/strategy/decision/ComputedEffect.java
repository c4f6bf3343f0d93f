package se.rus.strategy.decision;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.value.BilingualText;
import se.rus.strategy.deviation.Heard;

/**
 * Whether a decision helped, as the indicator tells.
 *
 * @param answer what the values say
 * @param before the latest period that ended before the first measure was carried out; null when there is none
 * @param after the latest period that began after the last one; null when there is none
 * @param steps how the answer was reached
 */
@Schema(name = "ComputedEffect")
public record ComputedEffect(Helped answer, Heard before, Heard after, List<BilingualText> steps) {
    public ComputedEffect {
        steps = List.copyOf(steps);
    }
}
