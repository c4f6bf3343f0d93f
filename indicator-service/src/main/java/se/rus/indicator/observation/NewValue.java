package se.rus.indicator.observation;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
 * @param confirmation why the value is right although it looks odd; needed when a check blocks
 */
public record NewValue(
        @Schema(nullable = true) @Digits(integer = 15, fraction = 9)
        BigDecimal value,

        Boolean missing,
        ObservationStatus status,
        @Size(max = 1000) String reason,
        @Size(max = 1000) String confirmation) {

    /** The intent to report it; 400 unless exactly one is said: a value, or that it is missing. */
    Intent intent(ObservationKey key, Instant at) {
        if ((value == null) != Boolean.TRUE.equals(missing)) {
            throw ProblemType.INVALID_REQUEST.exception(
                    "Send a value, or say that it is missing.",
                    "Skicka ett värde, eller ange att det saknas.",
                    new FieldError(
                            "/value",
                            "value-or-missing",
                            "is a number, or null together with missing: true",
                            "är ett tal, eller null tillsammans med missing: true"));
        }
        ObservationStatus said = Optional.ofNullable(status).orElse(ObservationStatus.FINAL);
        return new Intent(key, value, said, reason, confirmation, Origin.ACTOR, null, at);
    }
}
