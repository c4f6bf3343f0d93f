package se.rus.indicator.table;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Why a JSON document, or a line of NDJSON, cannot be read. */
final class JsonRefusals {
    private JsonRefusals() {}

    /** What the parser found, in a document. */
    static UnreadableTableException of(JsonProcessingException broken, TableLimits limits) {
        JsonLocation at = broken.getLocation();
        return at == null ? of(broken, 1, 1, limits) : of(broken, at.getLineNr(), at.getColumnNr(), limits);
    }

    /** What the parser found, in a line. */
    static UnreadableTableException inLine(JsonProcessingException broken, long line, TableLimits limits) {
        JsonLocation at = broken.getLocation();
        return of(broken, line, at == null ? 1 : at.getColumnNr(), limits);
    }

    private static UnreadableTableException of(
            JsonProcessingException broken, long line, long column, TableLimits limits) {
        if (!(broken instanceof StreamConstraintsException)) {
            return FileRefusals.refused(
                    "broken-json",
                    "Line %d, column %d is not JSON in UTF-8. Check brackets, commas and quotation marks there."
                            .formatted(line, column),
                    "Rad %d, kolumn %d är inte JSON i UTF-8. Kontrollera parenteser, kommatecken och citattecken där."
                            .formatted(line, column));
        }
        return broken.getMessage().contains("nesting")
                ? FileRefusals.refused(
                        "json-too-deep",
                        "Line %d has more than %d levels of objects and lists. A row has one level."
                                .formatted(line, JsonText.DEPTH),
                        "Rad %d har fler än %d nivåer av objekt och listor. En post har en nivå."
                                .formatted(line, JsonText.DEPTH))
                : FileRefusals.fieldTooLong(line, limits.maxFieldChars());
    }

    /** A broken sequence of bytes is told apart from a failing disk by the parser, as another kind of exception. */
    static RuntimeException unreadable(IOException failed) {
        return failed instanceof CharConversionException
                ? FileRefusals.refused(
                        "broken-json",
                        "The document is not JSON in UTF-8. Save it as UTF-8.",
                        "Dokumentet är inte JSON i UTF-8. Spara det som UTF-8.")
                : new UncheckedIOException(failed);
    }

    static UnreadableTableException notAnObject() {
        return FileRefusals.refused(
                "json-not-an-object",
                "The document must be an object with the member rows: {\"rows\": [{\"indicator\": …, \"value\": …}]}.",
                "Dokumentet ska vara ett objekt med medlemmen rows: {\"rows\": [{\"indicator\": …, \"value\": …}]}.");
    }

    static UnreadableTableException rowsNotAList() {
        return FileRefusals.refused(
                "rows-not-a-list",
                "The member rows must be a list of objects: \"rows\": [{…}, {…}].",
                "Medlemmen rows ska vara en lista med objekt: \"rows\": [{…}, {…}].");
    }

    static UnreadableTableException rowNotAnObject(long row) {
        return FileRefusals.refused(
                "row-not-an-object",
                "Row %d is not an object like {\"indicator\": …, \"value\": …}.".formatted(row),
                "Post %d är inte ett objekt som {\"indicator\": …, \"value\": …}.".formatted(row));
    }

    static UnreadableTableException memberTwice(String member, String where, String whereSv) {
        return FileRefusals.refused(
                "member-twice",
                "%s says %s twice, or with two names that mean the same. Keep one of them.".formatted(where, member),
                "%s anger %s två gånger, eller med två namn som betyder samma sak. Behåll ett av dem."
                        .formatted(whereSv, member));
    }

    static UnreadableTableException trailing(long line) {
        return FileRefusals.refused(
                "trailing-content",
                "There is something after the end of the JSON on line %d. Remove it.".formatted(line),
                "Det finns något efter slutet av JSON på rad %d. Ta bort det.".formatted(line));
    }
}
