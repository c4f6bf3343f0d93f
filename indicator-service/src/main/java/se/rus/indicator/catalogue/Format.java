package se.rus.indicator.catalogue;

import se.rus.contracts.value.BilingualText;
import se.rus.indicator.series.SeriesFormat;

/** A format of the series as the catalogue names it. */
enum Format {
    JSON(SeriesFormat.JSON, "JSON", "JSON"),
    CSV(SeriesFormat.CSV, "CSV för kalkylblad", "CSV for spreadsheets"),
    JSON_STAT(SeriesFormat.JSON_STAT, "JSON-stat 2.0", "JSON-stat 2.0");

    private final SeriesFormat format;
    private final BilingualText title;

    Format(SeriesFormat format, String sv, String en) {
        this.format = format;
        this.title = new BilingualText(sv, en);
    }

    BilingualText title() {
        return title;
    }

    String word() {
        return format.word();
    }

    String mediaType() {
        return format.mediaType();
    }
}
