package se.rus.platform.http;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import se.rus.platform.store.EventJson;

/** Says which field of a body could not be read, and what would have been right. */
final class JsonProblems {
    private JsonProblems() {}

    static Problem malformed(JsonParseException failure) {
        String place = "line " + failure.getLocation().getLineNr() + ", column "
                + failure.getLocation().getColumnNr();
        String platsen = "rad " + failure.getLocation().getLineNr() + ", kolumn "
                + failure.getLocation().getColumnNr();
        return ProblemType.MALFORMED_JSON.problem(
                "The JSON cannot be read at " + place + ".", "JSON kan inte läsas vid " + platsen + ".");
    }

    static Problem of(JsonMappingException failure) {
        if (failure.getCause() instanceof JsonParseException parse) {
            return malformed(parse);
        }
        return ProblemType.INVALID_REQUEST.problem(
                "Correct the field named in errors and send the request again.",
                "Rätta fältet som nämns i errors och skicka igen.",
                List.of(field(failure)));
    }

    private static FieldError field(JsonMappingException failure) {
        String pointer = pointer(failure);
        return switch (failure) {
            case UnrecognizedPropertyException unknown ->
                new FieldError(
                        pointer,
                        "unknown-field",
                        "is not a field here; known are " + known(unknown.getKnownPropertyIds()),
                        "är inget fält här; de som finns är " + known(unknown.getKnownPropertyIds()));
            case InvalidFormatException wrong
            when wrong.getTargetType().isEnum() ->
                new FieldError(
                        pointer,
                        "not-allowed",
                        "must be one of " + words(wrong.getTargetType()),
                        "måste vara ett av " + words(wrong.getTargetType()));
            case MismatchedInputException wrong ->
                new FieldError(
                        pointer,
                        "wrong-type",
                        "must be " + expected(wrong.getTargetType()).en(),
                        "måste vara " + expected(wrong.getTargetType()).sv());
            default -> new FieldError(pointer, "invalid", "cannot be read", "kan inte läsas");
        };
    }

    private static String pointer(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }

    private static String known(Collection<Object> names) {
        return names == null
                ? "none"
                : names.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    private static String words(Class<?> enumType) {
        return Arrays.stream(enumType.getEnumConstants())
                .map(each -> EventJson.MAPPER.valueToTree(each).asText())
                .collect(Collectors.joining(", "));
    }

    private static Words expected(Class<?> type) {
        if (type == null) {
            return new Words("of another type", "av en annan typ");
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return new Words("a whole number, without quotes", "ett heltal, utan citattecken");
        }
        if (Number.class.isAssignableFrom(type) || type == BigDecimal.class) {
            return new Words("a number, without quotes", "ett tal, utan citattecken");
        }
        if (type == boolean.class || type == Boolean.class) {
            return new Words("true or false", "true eller false");
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return new Words("a date or time as in RFC 3339", "ett datum eller en tid enligt RFC 3339");
        }
        if (Collection.class.isAssignableFrom(type)) {
            return new Words("a list", "en lista");
        }
        return type == String.class
                ? new Words("a text, in quotes", "en text, inom citattecken")
                : new Words("an object", "ett objekt");
    }

    private record Words(String en, String sv) {}
}
