package se.rus.strategy.shift;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.strategy.ShiftStage;
import se.rus.platform.security.OrganisationClaim;
import se.rus.strategy.actor.ActorDirectory;
import se.rus.strategy.contribution.ProjectReference;
import se.rus.strategy.shift.ShiftCommand.Told;

/**
 * A shift as it is sent in. Lists are empty when they are left out.
 *
 * @param state wanted, or has happened
 * @param from needed when it has happened
 * @param suspectedCause why a wanted one has not happened, when somebody has an idea
 * @see Shift
 */
@Schema(name = "NewShift", examples = ShiftExamples.NEW)
public record NewShift(
        @NotBlank @Size(max = 60) String strategyId,
        @NotNull ShiftStage state,
        @Size(max = 500) @Pattern(regexp = "(?s).*\\S.*") String from,
        @NotBlank @Size(max = 500) String to,
        @Size(max = 5000) String description,
        @Size(max = 5000) @Pattern(regexp = "(?s).*\\S.*") String suspectedCause,
        @NotNull @Min(1900) @Max(2200) Integer fromYear,
        @NotNull @Min(1900) @Max(2200) Integer toYear,
        ShiftSize size,
        @NotNull @Pattern(regexp = OrganisationClaim.ID) String responsible,
        @Size(max = 400) List<@NotNull @Pattern(regexp = OrganisationClaim.ID) String> actors,
        @Size(max = 100) List<@NotNull @Valid ProjectReference> projects,
        @Size(max = 50) List<@NotBlank @Size(max = 300) String> funding,
        @Size(max = 50) List<@NotNull @Valid Evidence> evidence,
        @Size(max = 50) List<@NotBlank @Size(max = 300) String> subStrategies,
        @Size(max = 200) List<@NotBlank @Size(max = 100) String> elements,
        @Valid Attribution attribution,
        @Valid Cooperation cooperation,
        @Valid Origin origin,
        @Valid Result result) {
    public NewShift {
        responsible = responsible == null ? null : ActorDirectory.canonical(responsible);
        actors = once(
                actors == null ? null : actors.stream().map(NewShift::canonical).toList());
        projects = once(projects);
        funding = once(funding);
        evidence = once(evidence);
        subStrategies = once(subStrategies);
        elements = once(elements);
    }

    /** A hole in the list is left for validation to name. */
    private static String canonical(String actorId) {
        return actorId == null ? null : ActorDirectory.canonical(actorId);
    }

    /** Everybody it names. */
    List<String> actorsNamed() {
        return Stream.concat(Stream.of(responsible), actors.stream()).toList();
    }

    private static <T> List<T> once(List<T> given) {
        return given == null ? List.of() : given.stream().distinct().toList();
    }

    Told told(String shiftId, String county) {
        return new Told(shift(shiftId, county), state, suspectedCause);
    }

    private Shift shift(String shiftId, String county) {
        return new Shift(
                shiftId,
                strategyId,
                county,
                from,
                to,
                description,
                fromYear,
                toYear,
                size,
                responsible,
                actors,
                projects,
                funding,
                evidence,
                subStrategies,
                elements,
                attribution,
                cooperation,
                origin,
                result);
    }
}
