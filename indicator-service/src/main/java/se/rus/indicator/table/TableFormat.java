package se.rus.indicator.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats that rows may be submitted in. */
public enum TableFormat {
    /** One document with the member {@code rows}. */
    JSON("application/json"),
    /** One row a line. */
    NDJSON("application/x-ndjson"),
    /** Text with a header, separated by semicolon, comma or tab. */
    CSV("text/csv"),
    /** A workbook of Excel 2007 or later. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** By a Content-Type, whatever its parameters. Empty when it is none of these. */
    public static Optional<TableFormat> of(String contentType) {
        String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(type))
                .findFirst();
    }
}
