package se.rus.indicator.table;

import java.nio.file.Path;
import java.util.Optional;

/** Reads one file in a process of its own, for the tests of memory. */
final class ReadAll {
    private ReadAll() {}

    /** Takes a format and a file, and prints how many rows it has. */
    public static void main(String... arguments) {
        TableFormat format = TableFormat.valueOf(arguments[0]);
        try (TableReader reader =
                Tables.open(Path.of(arguments[1]), format, Optional.empty(), TableLimits.standard())) {
            long rows = 0;
            while (reader.next().isPresent()) {
                rows++;
            }
            System.out.println(rows);
        }
    }
}
