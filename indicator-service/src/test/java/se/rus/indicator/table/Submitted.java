package se.rus.indicator.table;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.rus.platform.decision.Rejection;

/** A file as somebody sends it. */
record Submitted(Path file, TableFormat format, Optional<Charset> said, TableLimits limits) {

    static Submitted of(TableFormat format, byte[] bytes) {
        try {
            Path file = Files.createTempFile("submitted", "." + format);
            file.toFile().deleteOnExit();
            Files.write(file, bytes);
            return of(format, file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Submitted of(TableFormat format, Path file) {
        return new Submitted(file, format, Optional.empty(), TableLimits.standard());
    }

    static Submitted csv(String text) {
        return of(TableFormat.CSV, text.getBytes(StandardCharsets.UTF_8));
    }

    static Submitted ndjson(String text) {
        return of(TableFormat.NDJSON, text.getBytes(StandardCharsets.UTF_8));
    }

    static Submitted json(String text) {
        return of(TableFormat.JSON, text.getBytes(StandardCharsets.UTF_8));
    }

    Submitted saying(Charset charset) {
        return new Submitted(file, format, Optional.of(charset), limits);
    }

    Submitted within(TableLimits other) {
        return new Submitted(file, format, said, other);
    }

    TableReader open() {
        return Tables.open(file, format, said, limits);
    }

    List<TableRow> rows() {
        try (TableReader reader = open()) {
            List<TableRow> rows = new ArrayList<>();
            for (Optional<TableRow> row = reader.next(); row.isPresent(); row = reader.next()) {
                rows.add(row.get());
            }
            return rows;
        }
    }

    /** How many, without keeping them. */
    long count() {
        try (TableReader reader = open()) {
            long rows = 0;
            while (reader.next().isPresent()) {
                rows++;
            }
            return rows;
        }
    }

    TableRow onlyRow() {
        List<TableRow> rows = rows();
        if (rows.size() != 1) {
            throw new AssertionError("Not one row: " + rows);
        }
        return rows.getFirst();
    }

    /** Of the whole file. */
    Rejection refusal() {
        return catchThrowableOfType(UnreadableTableException.class, this::count).rejection();
    }
}
