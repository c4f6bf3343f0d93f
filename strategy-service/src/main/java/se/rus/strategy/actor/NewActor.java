package se.rus.strategy.actor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.platform.calendar.CalendarDay;
import se.rus.platform.decision.RejectedException;
import se.rus.platform.decision.Rejection;

/**
 * An actor as it is sent in.
 *
 * @see ActorProfile
 */
@Schema(name = "NewActor", examples = ActorExamples.NEW_ACTOR)
public record NewActor(
        @NotBlank @Size(max = 200) String name,

        @Schema(description = "university, agency, company or association; the others come with the reference data")
        @NotNull
        OrganisationKind kind,

        @Schema(description = "County codes, the caller's own among them: that one keeps the entry")
        @NotEmpty
        @Size(max = 21)
        List<@NotNull @Pattern(regexp = "[0-9]{2}") String> counties,

        @Schema(description = "Ten or twelve digits, with or without hyphen; may be left out") @Size(max = 20)
        String organisationNumber,

        @Schema(description = "First day; left out: it has always been there") @CalendarDay
        LocalDate since) {

    /** @param keeper the county that registers it, one of its counties: it comes first */
    ActorProfile profile(String actorId, String keeper) {
        List<CountyMembership> memberships = counties.stream()
                .sorted(Comparator.comparing(county -> !county.equals(keeper)))
                .map(county -> new CountyMembership(county, since))
                .toList();
        return new ActorProfile(
                actorId,
                name.strip(),
                List.of(),
                List.of(),
                List.of(kind),
                List.of(),
                memberships,
                number().orElse(null),
                List.of(),
                null);
    }

    private Optional<String> number() {
        return Optional.ofNullable(organisationNumber)
                .map(text -> OrganisationNumber.of(text)
                        .orElseThrow(() -> new RejectedException(Rejection.rule(
                                "organisation-number-wrong",
                                "/organisationNumber",
                                "This is no organisation number: ten digits, the third at least 2, the last a check"
                                        + " digit.",
                                "Detta är inget organisationsnummer: tio siffror, den tredje minst 2, den sista en"
                                        + " kontrollsiffra."))));
    }
}
