package se.rus.strategy.content;

/**
 * A document that governs goals, hangs under the strategy, or is considered by it. Its years are kept as printed, also
 * when they cannot be right: a reader is told, see {@link Validity}.
 *
 * @param documentId unique in the strategy, the same in all versions
 * @param title as printed, often with its years
 * @param type null when it is none of those
 * @param role what it does for the strategy
 * @param owner in words, or null
 * @param validFrom first year, or null
 * @param validTo last year, or null
 * @param strategyId where it is kept here as a strategy of its own, or null
 */
public record GoverningDocument(
        String documentId,
        String title,
        DocumentType type,
        DocumentRole role,
        String owner,
        Integer validFrom,
        Integer validTo,
        String strategyId) {}
