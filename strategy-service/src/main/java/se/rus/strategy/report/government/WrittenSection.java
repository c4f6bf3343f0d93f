package se.rus.strategy.report.government;

/**
 * A section with its words.
 *
 * @param text Swedish, plain text; paragraphs are divided by an empty line
 * @param edited false as long as it is as it was prefilled
 */
public record WrittenSection(GovernmentSection section, String text, boolean edited) {}
