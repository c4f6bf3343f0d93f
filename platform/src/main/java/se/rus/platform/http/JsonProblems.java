package se.rus.platform.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Says which field of a body could not be read, and what would have been right. */
final class JsonProblems {
    private JsonProblems() {}

    static Problem of(JsonProcessingException failure) {
        return switch (failure) {
            case JsonMappingException mapping
            when mapping.getCause() instanceof JsonProcessingException cause -> of(cause, pointer(mapping));
            case JsonMappingException mapping when isTrailing(mapping) -> malformed(mapping.getLocation());
            case JsonMappingException mapping -> invalid(field(mapping, pointer(mapping)));
            default ->
                of(
                        failure,
                        failure.getProcessor() instanceof JsonParser parser
                                ? parser.getParsingContext().pathAsPointer().toString()
                                : "");
        };
    }

    /** Neither UTF-8 nor anything else that JSON may be written in. */
    static Problem notText() {
        return ProblemType.MALFORMED_JSON.problem("Send JSON in UTF-8.", "Skicka JSON i UTF-8.");
    }

    private static Problem of(JsonProcessingException failure, String pointer) {
        return switch (failure) {
            case InputCoercionException ignored ->
                invalid(new FieldError(pointer, "out-of-range", "is too large a number", "är ett för stort tal"));
            case StreamConstraintsException ignored ->
                invalid(new FieldError(
                        pointer,
                        "too-long",
                        "is longer or deeper than can be read",
                        "är längre eller djupare än vad som kan läsas"));
            default -> malformed(failure.getLocation());
        };
    }

    private static Problem malformed(JsonLocation at) {
        if (at == null) {
            return notText();
        }
        return ProblemType.MALFORMED_JSON.problem(
                "The JSON cannot be read at line " + at.getLineNr() + ", column " + at.getColumnNr() + ".",
                "JSON kan inte läsas vid rad " + at.getLineNr() + ", kolumn " + at.getColumnNr() + ".");
    }

    private static Problem invalid(FieldError error) {
        return ProblemType.INVALID_REQUEST.problem(
                "Correct the field named in errors and send the request again.",
                "Rätta fältet som nämns i errors och skicka igen.",
                List.of(error));
    }

    private static FieldError field(JsonMappingException failure, String pointer) {
        return switch (failure) {
            case UnrecognizedPropertyException unknown ->
                new FieldError(
                        pointer,
                        "unknown-field",
                        "is not a field here; known are " + known(unknown.getKnownPropertyIds()),
                        "är inget fält här; de som finns är " + known(unknown.getKnownPropertyIds()));
            case InvalidFormatException wrong
            when wrong.getTargetType().isEnum() -> expected(pointer, "not-allowed", wrong.getTargetType());
            case MismatchedInputException wrong -> expected(pointer, "wrong-type", wrong.getTargetType());
            default -> new FieldError(pointer, "invalid", "cannot be read", "kan inte läsas");
        };
    }

    private static FieldError expected(String pointer, String code, Class<?> type) {
        Expectation expectation = Expectation.of(type);
        return new FieldError(pointer, code, "must be " + expectation.en(), "måste vara " + expectation.sv());
    }

    /** Jackson reports what follows the body as a mismatch of the body itself. */
    private static boolean isTrailing(JsonMappingException failure) {
        return failure.getPath().isEmpty() && failure.getOriginalMessage().startsWith("Trailing token");
    }

    private static String pointer(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? "/" + step.getIndex() : Pointers.step(step.getFieldName()))
                .collect(Collectors.joining());
    }

    private static String known(Collection<Object> names) {
        return names == null
                ? "none"
                : names.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }
}
