package se.rus.indicator.definition;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/**
 * A plausibility check of a new indicator; warns when the severity is left out.
 *
 * @see Check
 */
public record NewCheck(
        @NotNull Check.Kind kind,

        @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 9)
        BigDecimal limit,

        @Size(max = 20) List<@NotNull @Size(max = 60) String> others,
        Check.Severity severity) {
    Check check() {
        return new Check(kind, limit, others, severity == null ? Check.Severity.WARN : severity);
    }
}
