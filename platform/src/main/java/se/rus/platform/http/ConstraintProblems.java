package se.rus.platform.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;

/** Bean validation's findings, each with the field's JSON Pointer and both languages. */
final class ConstraintProblems {
    private ConstraintProblems() {}

    static Problem of(ConstraintViolationException failure) {
        List<FieldError> errors = failure.getConstraintViolations().stream()
                .map(ConstraintProblems::error)
                .sorted(Comparator.comparing(FieldError::pointer))
                .toList();
        return ProblemType.INVALID_REQUEST.problem(
                "Correct the fields named in errors and send the request again.",
                "Rätta fälten som nämns i errors och skicka igen.",
                errors);
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        String pointer = pointer(violation.getPropertyPath());
        return switch (constraint) {
            case NotNull ignored -> new FieldError(pointer, "required", "is missing", "saknas");
            case NotBlank ignored -> new FieldError(pointer, "required", "is missing", "saknas");
            case NotEmpty ignored -> new FieldError(pointer, "required", "is empty", "är tom");
            case Min min -> atLeast(pointer, min.value());
            case Max max ->
                new FieldError(pointer, "too-large", "is at most " + max.value(), "är högst " + max.value());
            case Positive ignored -> atLeast(pointer, 1);
            case PositiveOrZero ignored -> atLeast(pointer, 0);
            case Size size ->
                new FieldError(
                        pointer,
                        "wrong-size",
                        "has " + size.min() + " to " + size.max() + " characters or items",
                        "har " + size.min() + " till " + size.max() + " tecken eller poster");
            case Pattern pattern ->
                new FieldError(
                        pointer, "wrong-form", "has the form " + pattern.regexp(), "har formen " + pattern.regexp());
            default -> new FieldError(pointer, "invalid", violation.getMessage(), "är inte giltigt");
        };
    }

    private static FieldError atLeast(String pointer, long value) {
        return new FieldError(pointer, "too-small", "is at least " + value, "är minst " + value);
    }

    /** The method and its parameter are ours; what follows is the client's. A query parameter has nothing after it. */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        String last = "";
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                if (node.getIndex() != null) {
                    pointer.append('/').append(node.getIndex());
                }
                if (node.getKind() == ElementKind.PROPERTY) {
                    pointer.append('/').append(node.getName());
                }
            }
            last = node.getName();
        }
        return pointer.isEmpty() ? "?" + last : pointer.toString();
    }
}
