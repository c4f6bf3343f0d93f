package se.rus.indicator.observation;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import se.rus.contracts.indicator.ObservationStatus;
import se.rus.platform.http.FieldError;
import se.rus.platform.http.ProblemType;

/**
 * A value to be reported.
 *
 * @param value left out only when {@code missing} is true: zero and missing are different
 * @param missing true to report that there is no value
 * @param status final when left out
 * @param reason needed when another value has been reported before
 */
public record NewValue(
        @Digits(integer = 15, fraction = 9) BigDecimal value,
        Boolean missing,
        ObservationStatus status,
        @Size(max = 1000) String reason) {

    /** True when exactly one is said: a value, or that it is missing. */
    public static boolean isClear(BigDecimal value, Boolean missing) {
        return (value == null) == Boolean.TRUE.equals(missing);
    }

    /** What is wrong when it is not clear. */
    public static FieldError unclear(String pointer) {
        return new FieldError(
                pointer,
                "value-or-missing",
                "is a number, or null together with missing: true",
                "är ett tal, eller null tillsammans med missing: true");
    }

    /** The value, or null when it is reported as missing. */
    BigDecimal checked() {
        if (!isClear(value, missing)) {
            throw ProblemType.INVALID_REQUEST.exception(
                    "Send a value, or say that it is missing.",
                    "Skicka ett värde, eller ange att det saknas.",
                    unclear("/value"));
        }
        return value;
    }

    ObservationStatus statusOrFinal() {
        return Optional.ofNullable(status).orElse(ObservationStatus.FINAL);
    }
}
