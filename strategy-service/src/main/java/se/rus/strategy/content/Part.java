package se.rus.strategy.content;

/**
 * A part of a strategy, wherever it stands.
 *
 * @param pointer JSON Pointer to it in the request and in the answer
 * @param within id of the part that it stands in, or null at the top
 * @param title what to call it when speaking of it
 * @param content its record
 */
public record Part(PartKind kind, String id, String pointer, String within, String title, Record content) {}
