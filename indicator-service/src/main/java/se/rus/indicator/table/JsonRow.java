package se.rus.indicator.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.EnumMap;

/** Reads one row object. */
final class JsonRow {
    private final JsonParser json;
    private final TableLimits limits;
    private final IgnoredNames ignored;

    JsonRow(JsonParser json, TableLimits limits, IgnoredNames ignored) {
        this.json = json;
        this.limits = limits;
        this.ignored = ignored;
    }

    /** The parser stands at the start of the object, and then at its end. */
    TableRow read(long number) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw JsonRefusals.rowNotAnObject(number);
        }
        EnumMap<Column, Cell> cells = new EnumMap<>(Column.class);
        int members = 0;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            if (++members > limits.maxColumns()) {
                throw FileRefusals.tooManyColumns(number, limits.maxColumns());
            }
            member(number, cells);
        }
        cells.values().removeIf(cell -> cell instanceof Cell.Empty);
        return new TableRow(number, cells);
    }

    private void member(long number, EnumMap<Column, Cell> cells) throws IOException {
        String name = json.currentName();
        Column column = Column.of(name).orElse(null);
        json.nextToken();
        if (column == null) {
            ignored.add(name);
            json.skipChildren();
        } else if (cells.put(column, Cells.in(column, cell())) != null) {
            throw JsonRefusals.memberTwice(column.words().getFirst(), "Row " + number, "Post " + number);
        }
    }

    private Cell cell() throws IOException {
        JsonToken token = json.currentToken();
        if (token.isStructStart()) {
            json.skipChildren();
            return CellRefusals.notSimple();
        }
        return switch (token) {
            case VALUE_STRING -> Cells.text(json.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Cells.number(json.getDecimalValue(), false);
            case VALUE_TRUE -> new Cell.Truth(true);
            case VALUE_FALSE -> new Cell.Truth(false);
            default -> Cell.EMPTY;
        };
    }
}
