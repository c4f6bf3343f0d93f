package se.rus.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;

/** A value that is written as a text in one form only: no number stands for a time, no list for a date. */
final class StrictText<T> extends StdScalarDeserializer<T> {
    private final transient Function<String, T> form;

    private StrictText(Class<T> type, Function<String, T> form) {
        super(type);
        this.form = form;
    }

    /** Any text that can be stored: PostgreSQL holds no NUL, and half a surrogate pair is no character. */
    static StrictText<String> text() {
        return new StrictText<>(
                String.class, text -> text.codePoints().anyMatch(StrictText::isNoCharacter) ? null : text);
    }

    /** A point in time with its offset, as in RFC 3339. */
    static StrictText<Instant> instant() {
        return new StrictText<>(
                Instant.class,
                text -> beginsWithYear(text) ? OffsetDateTime.parse(text).toInstant() : null);
    }

    static StrictText<LocalDate> day() {
        return new StrictText<>(LocalDate.class, text -> beginsWithYear(text) ? LocalDate.parse(text) : null);
    }

    @Override
    @SuppressWarnings("unchecked") // what a handler gives back is of the type that it was asked for
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(_valueClass, parser);
        }
        T value = read(parser.getText());
        return value == null
                ? (T) context.handleWeirdStringValue(_valueClass, parser.getText(), "not in the form asked for")
                : value;
    }

    private T read(String text) {
        try {
            return form.apply(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isNoCharacter(int codePoint) {
        return codePoint == 0 || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }

    /** Years have four digits in RFC 3339; Java would read more. */
    private static boolean beginsWithYear(String text) {
        return text.matches("[0-9]{4}-.*");
    }
}
