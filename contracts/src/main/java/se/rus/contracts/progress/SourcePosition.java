package se.rus.contracts.progress;

import se.rus.contracts.PublicRecord;

/**
 * How far in one source a document has read.
 *
 * @param source ce_source without the slash: "indicators", "funding" or "strategy"
 * @param position the position header of the last event in it, 0 = none
 */
@PublicRecord
public record SourcePosition(String source, long position) {}
