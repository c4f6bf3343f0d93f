package se.rus.platform.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
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
        String pointer = pointer(violation);
        return switch (constraint) {
            case NotNull ignored -> new FieldError(pointer, "required", "is missing", "saknas");
            case NotBlank ignored -> new FieldError(pointer, "required", "is missing", "saknas");
            case NotEmpty ignored -> new FieldError(pointer, "required", "is empty", "är tom");
            case Min min -> atLeast(pointer, Long.toString(min.value()));
            case Max max -> atMost(pointer, Long.toString(max.value()));
            case DecimalMin min -> atLeast(pointer, min.value());
            case DecimalMax max -> atMost(pointer, max.value());
            case Positive ignored -> new FieldError(pointer, "too-small", "is to be more than 0", "ska vara mer än 0");
            case PositiveOrZero ignored -> atLeast(pointer, "0");
            case Digits digits ->
                new FieldError(
                        pointer,
                        "too-many-digits",
                        "has at most " + digits.integer() + " digits and " + digits.fraction() + " decimals",
                        "har högst " + digits.integer() + " siffror och " + digits.fraction() + " decimaler");
            case Size size -> size(pointer, size);
            case Pattern pattern ->
                new FieldError(
                        pointer, "wrong-form", "has the form " + pattern.regexp(), "har formen " + pattern.regexp());
            default -> new FieldError(pointer, "invalid", violation.getMessage(), "är inte giltigt");
        };
    }

    private static FieldError size(String pointer, Size size) {
        return size.max() == Integer.MAX_VALUE
                ? new FieldError(
                        pointer,
                        "wrong-size",
                        "has at least " + size.min() + " characters or items",
                        "har minst " + size.min() + " tecken eller poster")
                : new FieldError(
                        pointer,
                        "wrong-size",
                        "has " + size.min() + " to " + size.max() + " characters or items",
                        "har " + size.min() + " till " + size.max() + " tecken eller poster");
    }

    private static FieldError atLeast(String pointer, String value) {
        return new FieldError(pointer, "too-small", "is at least " + value, "är minst " + value);
    }

    private static FieldError atMost(String pointer, String value) {
        return new FieldError(pointer, "too-large", "is at most " + value, "är högst " + value);
    }

    /** The method and its parameter are ours; what follows is the client's. */
    private static String pointer(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                if (node.getIndex() != null) {
                    pointer.append('/').append(node.getIndex());
                }
                if (node.getKey() != null) {
                    pointer.append(Pointers.step(node.getKey().toString()));
                }
                if (node.getKind() == ElementKind.PROPERTY) {
                    pointer.append(Pointers.step(node.getName()));
                }
            }
        }
        return ParameterSource.of(violation)
                .map(source -> source.pointer(pointer.toString()))
                .orElse(pointer.toString());
    }
}
