package se.rus.indicator.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of an NDJSON file: one object a line, blank lines between them as you like. */
final class NdjsonTableReader implements TableReader {
    private final BufferedReader text;
    private final Lines lines;
    private final TableLimits limits;
    private final JsonFactory factory;
    private final IgnoredNames ignored = new IgnoredNames();

    private NdjsonTableReader(BufferedReader text, TableLimits limits) {
        this.text = text;
        this.lines = new Lines(text, limits.maxLineChars());
        this.limits = limits;
        this.factory = JsonText.factory(limits);
    }

    static NdjsonTableReader open(Path file, Optional<Charset> said, TableLimits limits) throws IOException {
        return new NdjsonTableReader(TextFile.open(file, said), limits);
    }

    @Override
    public Optional<TableRow> next() {
        try {
            return lines.next() ? Optional.of(row()) : Optional.empty();
        } catch (JsonProcessingException broken) {
            throw JsonRefusals.inLine(broken, lines.number(), limits);
        } catch (IOException failed) {
            throw JsonRefusals.unreadable(failed);
        }
    }

    private TableRow row() throws IOException {
        try (JsonParser json = factory.createParser(lines.line(), 0, lines.length())) {
            json.nextToken();
            TableRow row = new JsonRow(json, limits, ignored).read(lines.number());
            if (json.nextToken() != null) {
                throw JsonRefusals.trailing(lines.number());
            }
            return row;
        }
    }

    @Override
    public List<String> ignoredColumns() {
        return ignored.list();
    }

    @Override
    public Map<Column, String> headers() {
        return Map.of();
    }

    @Override
    public Map<String, String> members() {
        return Map.of();
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
