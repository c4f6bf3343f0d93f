package se.rus.indicator.definition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.value.BilingualText;

/**
 * A unit that may be measured in (R38).
 *
 * @param symbol as it is written, for example {@code l/kvm}
 * @param name what it is called
 * @param wholeNumbers true for what is counted: 1.5 pieces cannot be
 * @param summable true when the values of several actors may be added: kronor may, percentages may not
 * @param averageable true when a mean over actors says something
 */
@Schema(name = "Unit")
public record Unit(String symbol, BilingualText name, boolean wholeNumbers, boolean summable, boolean averageable) {}
