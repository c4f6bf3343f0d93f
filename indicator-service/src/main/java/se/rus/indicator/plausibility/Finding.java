package se.rus.indicator.plausibility;

import se.rus.contracts.value.BilingualText;
import se.rus.indicator.definition.Check;

/**
 * What looks odd about a value, told to whoever reports it.
 *
 * @param check which check found it: bounds, or the word of a {@link Check.Kind}
 * @param severity block asks for a motivation, warn does not
 * @param text what looks odd, for people
 */
public record Finding(String check, Check.Severity severity, BilingualText text) {}
