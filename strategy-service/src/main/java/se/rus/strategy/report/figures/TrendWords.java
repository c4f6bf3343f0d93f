package se.rus.strategy.report.figures;

import java.util.List;
import se.rus.contracts.progress.TrendCounts;
import se.rus.contracts.value.BilingualText;

/** Where values are heading, as people read it: a symbol and words. Better is up, whichever way the values should go. */
final class TrendWords {
    private static final BilingualText IMPROVING = new BilingualText("▲ Förbättras", "▲ Improving");
    private static final BilingualText UNCHANGED = new BilingualText("■ Oförändrad", "■ Unchanged");
    private static final BilingualText WORSENING = new BilingualText("▼ Försämras", "▼ Worsening");
    private static final BilingualText UNKNOWN = new BilingualText("? Okänd", "? Unknown");

    private TrendWords() {}

    /** Unknown when there is no trend, or one of a later day's words. */
    static Cell of(String trend) {
        return switch (trend) {
            case null -> new Cell.Unknown();
            case "improving" -> Cell.words(IMPROVING);
            case "unchanged" -> Cell.words(UNCHANGED);
            case "worsening" -> Cell.words(WORSENING);
            default -> Cell.words(UNKNOWN);
        };
    }

    /** The headings of four columns, one a trend. */
    static List<BilingualText> headings() {
        return List.of(IMPROVING, UNCHANGED, WORSENING, UNKNOWN);
    }

    /** The cells under them. */
    static List<Cell> cells(TrendCounts counts) {
        return List.of(
                new Cell.Count(counts.improving()),
                new Cell.Count(counts.unchanged()),
                new Cell.Count(counts.worsening()),
                new Cell.Count(counts.unknown()));
    }
}
