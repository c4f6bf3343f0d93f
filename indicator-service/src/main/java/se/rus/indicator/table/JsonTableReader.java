package se.rus.indicator.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of a JSON document. */
final class JsonTableReader implements TableReader {
    private final JsonParser json;
    private final TableLimits limits;
    private final JsonMembers members;
    private final JsonRow row;
    private final IgnoredNames ignored = new IgnoredNames();
    private boolean inRows;
    private boolean ended;
    private long number;

    private JsonTableReader(JsonParser json, TableLimits limits) {
        this.json = json;
        this.limits = limits;
        this.members = new JsonMembers(json, limits);
        this.row = new JsonRow(json, limits, ignored);
    }

    static JsonTableReader open(Path file, TableLimits limits) throws IOException {
        JsonParser json = JsonText.factory(limits).createParser(file.toFile());
        JsonTableReader reader = new JsonTableReader(json, limits);
        try {
            reader.members.start();
            reader.inRows = reader.members.toRows();
            return reader;
        } catch (JsonProcessingException broken) {
            json.close();
            throw JsonRefusals.of(broken, limits);
        } catch (RuntimeException failed) {
            json.close();
            throw failed;
        }
    }

    @Override
    public Optional<TableRow> next() {
        try {
            if (inRows && json.nextToken() != JsonToken.END_ARRAY) {
                return Optional.of(row.read(number++));
            }
            inRows = false;
            if (!ended) {
                ended = true;
                members.toRows();
            }
            return Optional.empty();
        } catch (JsonProcessingException broken) {
            throw JsonRefusals.of(broken, limits);
        } catch (IOException failed) {
            throw JsonRefusals.unreadable(failed);
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
        return members.read();
    }

    @Override
    public void close() {
        try {
            json.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
