package se.rus.indicator.obligation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.period.Period;

/**
 * A request to set or change a reporting obligation.
 *
 * @param actors all that the indicators expect, when left out
 * @see Obligation
 */
public record NewObligation(
        @NotNull @Valid Name name,
        @NotBlank @Pattern(regexp = Period.PATTERN) String period,
        @NotEmpty @Size(max = 500) List<@NotBlank @Size(max = 60) String> indicators,
        @Size(max = 400) List<@NotNull @Pattern(regexp = "[0-9]{4}") String> actors,
        @NotNull LocalDate opens,
        @NotNull LocalDate due,
        @NotNull LocalDate closes) {

    /**
     * In Swedish, and in English when there is one.
     *
     * @param sv in Swedish
     * @param en in English; the Swedish one when it is left out
     */
    @Schema(name = "ObligationName")
    public record Name(
            @NotBlank @Size(max = 300) String sv,
            @Size(max = 300) String en) {}

    Obligation obligation(String obligationId, String county, List<String> obliged) {
        return new Obligation(
                obligationId,
                county,
                new BilingualText(name.sv(), name.en() == null ? name.sv() : name.en()),
                period,
                indicators.stream().distinct().toList(),
                obliged,
                opens,
                due,
                closes);
    }
}
