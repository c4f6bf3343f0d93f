package se.rus.indicator.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The top level of a submitted document: what stands before and after its rows. */
final class JsonMembers {
    private static final String ROWS = "rows";

    private final Map<String, String> members = new LinkedHashMap<>();
    private final JsonParser json;
    private final TableLimits limits;
    private boolean rowsSeen;

    JsonMembers(JsonParser json, TableLimits limits) {
        this.json = json;
        this.limits = limits;
    }

    /** The texts, numbers, true and false, as they were written. Objects, lists and null are not kept. */
    Map<String, String> read() {
        return Collections.unmodifiableMap(members);
    }

    /** Goes into the document. */
    void start() throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw JsonRefusals.notAnObject();
        }
    }

    /** Goes on to the rows and into their list; false at the end of the document, which must be the end of the file. */
    boolean toRows() throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals(ROWS)) {
                requireFirstRows(value);
                return true;
            }
            keep(name, value);
        }
        if (json.nextToken() != null) {
            throw JsonRefusals.trailing(json.currentLocation().getLineNr());
        }
        if (!rowsSeen) {
            throw JsonRefusals.notAnObject();
        }
        return false;
    }

    private void requireFirstRows(JsonToken value) {
        if (rowsSeen) {
            throw twice(ROWS);
        }
        if (value != JsonToken.START_ARRAY) {
            throw JsonRefusals.rowsNotAList();
        }
        rowsSeen = true;
    }

    private void keep(String name, JsonToken value) throws IOException {
        String text = value.isScalarValue() && value != JsonToken.VALUE_NULL ? json.getText() : "";
        json.skipChildren();
        if (members.put(name, text) != null) {
            throw twice(name);
        }
        if (members.size() > limits.maxColumns()) {
            throw FileRefusals.tooManyColumns(0, limits.maxColumns());
        }
    }

    private static UnreadableTableException twice(String name) {
        return JsonRefusals.memberTwice(IgnoredNames.shown(name), "The document", "Dokumentet");
    }
}
