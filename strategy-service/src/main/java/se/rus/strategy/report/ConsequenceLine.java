package se.rus.strategy.report;

import se.rus.contracts.value.BilingualText;

/**
 * A consequence of a decision in one respect, as it was assessed before it.
 *
 * @param respect social, economic, ecological and so on
 * @param effect which way it works
 * @param text Swedish as written, or null
 */
public record ConsequenceLine(BilingualText respect, BilingualText effect, String text) {}
