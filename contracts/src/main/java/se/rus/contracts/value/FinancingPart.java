package se.rus.contracts.value;

import se.rus.contracts.PublicRecord;

/**
 * What one source pays of a project or a goal.
 *
 * @param source "1:1", "ERUF", or any other source of co-financing, for example "kommun"
 * @param kronor whole Swedish kronor, 0 or more
 */
@PublicRecord
public record FinancingPart(String source, long kronor) {}
