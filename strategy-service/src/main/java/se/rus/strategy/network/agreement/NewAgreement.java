package se.rus.strategy.network.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.platform.calendar.CalendarDay;
import se.rus.strategy.actor.ActorDirectory;

/**
 * An agreement as it is sent in.
 *
 * @param signatories who has signed, at least one
 * @see Agreement
 */
@Schema(name = "NewAgreement", examples = AgreementExamples.NEW_AGREEMENT)
public record NewAgreement(
        @Schema(description = "County code, the caller's own") @NotNull @Pattern(regexp = "[0-9]{2}")
        String county,

        @NotBlank @Size(max = 300) String title,
        @NotNull AgreementType type,

        @Schema(description = "Decided or written; false for an informal understanding") @NotNull
        Boolean formal,

        @Schema(description = "The actor that it is about, for example the company that is owned") @Size(max = 60)
        String concerns,

        @NotNull @CalendarDay LocalDate validFrom,

        @Schema(description = "First day without it; left out when open-ended") @CalendarDay
        LocalDate validUntil,

        @NotEmpty @Size(max = 1000) List<@Valid @NotNull NewSignatory> signatories,

        @Schema(description = "Of joint ownership only; 100 together") @Size(max = 1000)
        List<@Valid @NotNull NewShare> shares) {

    Agreement agreement(String agreementId) {
        return new Agreement(
                agreementId,
                county,
                title.strip(),
                type,
                formal,
                concerns == null ? null : ActorDirectory.canonical(concerns),
                validFrom,
                validUntil,
                signatories.stream().map(NewSignatory::signature).toList(),
                owners().stream().map(NewShare::share).toList());
    }

    List<NewShare> owners() {
        return Objects.requireNonNullElse(shares, List.of());
    }

    /**
     * A signatory as it is sent in.
     *
     * @param actorId the actor
     * @param signedOn the day on which it signed
     */
    @Schema(name = "NewSignatory")
    public record NewSignatory(
            @NotBlank @Size(max = 60) String actorId,
            @NotNull @CalendarDay LocalDate signedOn) {

        Signature signature() {
            return new Signature(ActorDirectory.canonical(actorId), signedOn);
        }
    }

    /**
     * A share as it is sent in.
     *
     * @see Share
     */
    @Schema(name = "NewShare")
    public record NewShare(
            @NotBlank @Size(max = 60) String actorId,

            @Schema(description = "Per cent, at most four decimals")
            @NotNull
            @Positive
            @DecimalMax("100")
            @Digits(integer = 3, fraction = 4)
            BigDecimal percent) {

        Share share() {
            return new Share(ActorDirectory.canonical(actorId), percent);
        }
    }
}
