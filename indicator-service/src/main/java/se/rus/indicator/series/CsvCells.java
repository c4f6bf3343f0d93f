package se.rus.indicator.series;

import java.math.BigDecimal;

/**
 * Cells of CSV (RFC 4180) that a spreadsheet may open: a text that would be taken for a formula gets an apostrophe in
 * front. Numbers are ours, and keep their sign.
 */
final class CsvCells {
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private final boolean decimalComma;
    private final String separator;

    CsvCells(boolean decimalComma) {
        this.decimalComma = decimalComma;
        this.separator = decimalComma ? ";" : ",";
    }

    /** @param text null is an empty cell */
    String text(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String safe = FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return needsQuotes(safe) ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /** @param value null is an empty cell, which is not zero */
    String number(BigDecimal value) {
        if (value == null) {
            return "";
        }
        return decimalComma ? value.toPlainString().replace('.', ',') : value.toPlainString();
    }

    /** The cells of a row, or of a part of one. */
    String cells(String... cells) {
        return String.join(separator, cells);
    }

    private boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == separator.charAt(0) || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }
}
