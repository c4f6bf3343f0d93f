package se.rus.funding.application;

/**
 * What one source pays of a project.
 *
 * @param source "1:1", "ERUF" or any other that pays, for example "kommun"
 * @param kronor whole kronor, 0 or more
 */
public record FinancingRow(String source, long kronor) {}
