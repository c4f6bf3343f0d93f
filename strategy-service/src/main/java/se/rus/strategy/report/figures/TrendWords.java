package se.rus.strategy.report.figures;

import se.rus.contracts.value.BilingualText;

/** Where values are heading, as people read it: a symbol and words. Better is up, whichever way the values should go. */
final class TrendWords {
    private TrendWords() {}

    /** Unknown when there is no trend, or one of a later day's words. */
    static Cell of(String trend) {
        return switch (trend) {
            case null -> new Cell.Unknown();
            case "improving" -> Cell.words(new BilingualText("▲ Förbättras", "▲ Improving"));
            case "unchanged" -> Cell.words(new BilingualText("■ Oförändrad", "■ Unchanged"));
            case "worsening" -> Cell.words(new BilingualText("▼ Försämras", "▼ Worsening"));
            default -> Cell.words(new BilingualText("? Okänd", "? Unknown"));
        };
    }
}
