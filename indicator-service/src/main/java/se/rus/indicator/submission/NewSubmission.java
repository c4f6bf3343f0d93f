package se.rus.indicator.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import se.rus.contracts.indicator.Breakdown;
import se.rus.contracts.indicator.ObservationStatus;
import se.rus.indicator.definition.Years;

/**
 * Many values at once.
 *
 * @param rows 1 to 10,000
 */
public record NewSubmission(
        @NotNull SubmissionMode mode,
        @NotNull @Size(min = 1, max = 10_000) List<@NotNull @Valid Row> rows) {

    /**
     * A value.
     *
     * @param indicatorId or {@code code}, one of the two
     * @param code the county's own name for the indicator
     * @param actor whose value it is: the caller's own organisation
     * @param period a year
     * @param breakdown total when left out
     * @param missing true to report that there is no value
     * @param status final when left out
     * @param reason needed when another value has been reported before
     */
    public record Row(
            @Size(max = 60) String indicatorId,
            @Size(max = 40) String code,
            @NotBlank @Pattern(regexp = "[0-9]{4}") String actor,
            @NotBlank @Pattern(regexp = Years.PATTERN) String period,
            Breakdown breakdown,
            @Digits(integer = 15, fraction = 9) BigDecimal value,
            Boolean missing,
            ObservationStatus status,
            @Size(max = 1000) String reason) {

        Breakdown breakdownOrTotal() {
            return breakdown == null ? Breakdown.TOTAL : breakdown;
        }

        ObservationStatus statusOrFinal() {
            return status == null ? ObservationStatus.FINAL : status;
        }
    }
}
