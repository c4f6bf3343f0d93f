package se.rus.indicator.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A table of texts that stay texts in every format.
 *
 * @param columns in the order of the file
 */
record RandomTable(List<Column> columns, List<TableRow> rows) {
    /** All of them are in Windows-1252; the awkward ones of CSV, XML and JSON are among them. */
    private static final String CHARS = "abcåäöÅÄÖéßø0123456789 ;,\t\"'<>&{}[]\\/%–€.:-_\n";

    static RandomTable of(Random random) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.VALUE, Column.INDICATOR, Column.BREAKDOWN, Column.STATUS, Column.REASON, Column.MOTIVATION));
        while (columns.size() > 2 && random.nextBoolean()) {
            columns.removeLast();
        }
        Collections.shuffle(columns, random);
        List<TableRow> rows = new ArrayList<>();
        int count = 1 + random.nextInt(20);
        for (int i = 0; i < count; i++) {
            Map<Column, Cell> cells = new EnumMap<>(Column.class);
            columns.stream()
                    .filter(column -> column == columns.getFirst() || random.nextInt(4) > 0)
                    .forEach(column -> cells.put(column, new Cell.Text(text(random))));
            rows.add(new TableRow(i, cells));
        }
        return new RandomTable(List.copyOf(columns), rows);
    }

    /** Without spaces around it, since those are dropped, and without the look of a formula. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder("å");
        int length = random.nextInt(30);
        for (int i = 0; i < length; i++) {
            text.append(CHARS.charAt(random.nextInt(CHARS.length())));
        }
        return text.append('.').toString();
    }
}
