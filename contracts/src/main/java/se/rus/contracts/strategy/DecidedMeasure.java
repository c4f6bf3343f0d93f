package se.rus.contracts.strategy;

import se.rus.contracts.PublicRecord;

/**
 * A measure that was adopted.
 *
 * @param measureId opaque id
 * @param title as it was proposed, Swedish
 * @param responsible code of the actor that carries it out, or null
 */
@PublicRecord
public record DecidedMeasure(String measureId, String title, String responsible) {}
