package se.rus.strategy.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.platform.security.OrganisationClaim;
import se.rus.strategy.actor.ActorDirectory;
import se.rus.strategy.contribution.ProjectReference;

/**
 * An activity as it is sent in.
 *
 * @param strategyId the strategy that it belongs to
 * @param partners none when left out, and so are elements and projects
 * @see Activity
 */
@Schema(name = "NewActivity", examples = ActivityExamples.NEW)
public record NewActivity(
        @NotBlank @Size(max = 60) String strategyId,
        @NotBlank @Size(max = 300) String title,
        @Size(max = 5000) String description,
        @NotNull ActivityKind kind,
        @NotNull @Pattern(regexp = OrganisationClaim.ID) String responsible,
        @Size(max = 200) String unit,
        @Size(max = 400) List<@NotNull @Pattern(regexp = OrganisationClaim.ID) String> partners,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @Valid Resources resources,
        @Size(max = 2000) String followUp,
        @Valid Grounds grounds,
        @Size(max = 200) List<@NotBlank @Size(max = 100) String> elements,
        @Size(max = 100) List<@NotNull @Valid ProjectReference> projects) {
    public NewActivity {
        responsible = responsible == null ? null : ActorDirectory.canonical(responsible);
        partners = once(
                partners == null
                        ? null
                        : partners.stream().map(NewActivity::canonical).toList());
        elements = once(elements);
        projects = once(projects);
    }

    /** A hole in the list is left for validation to name. */
    private static String canonical(String actorId) {
        return actorId == null ? null : ActorDirectory.canonical(actorId);
    }

    /** Everybody it names. */
    List<String> actors() {
        return Stream.concat(Stream.of(responsible), partners.stream()).toList();
    }

    private static <T> List<T> once(List<T> given) {
        return given == null ? List.of() : given.stream().distinct().toList();
    }

    Activity activity(String activityId, String county) {
        return new Activity(
                activityId,
                strategyId,
                county,
                title,
                description,
                kind,
                responsible,
                unit,
                partners,
                from,
                to,
                resources,
                followUp,
                grounds,
                elements,
                projects);
    }
}
