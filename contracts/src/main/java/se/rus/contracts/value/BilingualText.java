package se.rus.contracts.value;

import se.rus.contracts.PublicRecord;

/**
 * A text in both languages of the system.
 *
 * @param sv Swedish, required
 * @param en English, required
 */
@PublicRecord
public record BilingualText(String sv, String en) {}
