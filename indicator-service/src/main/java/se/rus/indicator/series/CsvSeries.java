package se.rus.indicator.series;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.rus.indicator.definition.Source;

/**
 * A series as CSV: one row a value, each complete by itself, because rows are sorted, cut and sent on. What many rows
 * have in common is written once and kept.
 */
final class CsvSeries {
    /** Stable: programs read them. */
    static final List<String> HEADER = List.of(
            "indicatorId",
            "indicator",
            "actor",
            "actorName",
            "period",
            "breakdown",
            "value",
            "unit",
            "missing",
            "status",
            "withdrawn",
            "version",
            "recordedAt",
            "part",
            "source",
            "licence");

    /** Without it a Swedish spreadsheet takes the file for Latin-1. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String END_OF_ROW = "\r\n";

    private final SeriesHead head;
    private final CsvCells cells;
    private final Map<String, String> actors = new HashMap<>();
    private final String indicator;
    private final String source;

    private CsvSeries(SeriesHead head, CsvCells cells) {
        this.head = head;
        this.cells = cells;
        this.indicator = cells.cells(
                cells.text(head.indicatorId()), cells.text(head.name().sv()));
        Source from = head.source();
        this.source =
                from == null ? cells.cells("", "") : cells.cells(cells.text(from.name()), cells.text(from.licence()));
    }

    static byte[] write(SeriesAnswer series, boolean decimalComma) {
        CsvCells cells = new CsvCells(decimalComma);
        CsvSeries csv = new CsvSeries(series.head(), cells);
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK)
                .append(cells.cells(HEADER.toArray(String[]::new)))
                .append(END_OF_ROW);
        series.values().forEach(it -> text.append(csv.row(it)).append(END_OF_ROW));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String row(SeriesValue it) {
        return cells.cells(
                indicator,
                actors.computeIfAbsent(it.actor(), this::actor),
                it.period(),
                it.breakdown(),
                cells.number(it.value()),
                cells.text(head.unitIn(it.period())),
                Boolean.toString(it.missing()),
                it.status(),
                Boolean.toString(it.withdrawn()),
                Long.toString(it.version()),
                it.recordedAt().toString(),
                Integer.toString(head.part(it.period())),
                source);
    }

    private String actor(String code) {
        return cells.cells(cells.text(code), cells.text(ActorNames.of(code)));
    }
}
