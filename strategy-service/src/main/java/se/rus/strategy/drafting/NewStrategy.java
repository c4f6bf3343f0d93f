package se.rus.strategy.drafting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.strategy.content.Draft;

/**
 * What a strategy says, as it is sent in.
 *
 * @see se.rus.strategy.content.Draft
 */
@Schema(name = "NewStrategy", examples = DraftExamples.NEW_STRATEGY)
public record NewStrategy(
        @Schema(description = "County code") @NotNull @Pattern(regexp = "[0-9]{2}")
        String county,

        @NotBlank @Size(max = 200) String title,
        @NotNull @Min(1900) @Max(2200) Integer periodFrom,
        @NotNull @Min(1900) @Max(2200) Integer periodTo,
        @NotEmpty @Size(max = 200) List<@Valid @NotNull NewGoal> goals,
        @Valid NewAbout about,
        @Size(max = 50) List<@Valid @NotNull NewPriority> priorities,
        @Size(max = 500) List<@Valid @NotNull NewGoverningDocument> governingDocuments,
        @Size(max = 200) List<@Valid @NotNull NewConflict> conflicts) {

    public NewStrategy {
        priorities = orNone(priorities);
        governingDocuments = orNone(governingDocuments);
        conflicts = orNone(conflicts);
    }

    /**
     * The draft, in which every part has an id.
     *
     * @param used ids that the strategy has used already
     */
    public Draft draft(String strategyId, Collection<String> used) {
        Ids ids = new Ids(Stream.concat(used.stream(), given()).toList());
        return new Draft(
                strategyId,
                county,
                title,
                periodFrom,
                periodTo,
                goals.stream().map(goal -> goal.goal(ids)).toList(),
                about == null ? null : about.about(),
                priorities.stream().map(priority -> priority.priority(ids)).toList(),
                governingDocuments.stream()
                        .map(document -> document.document(ids))
                        .toList(),
                conflicts.stream().map(conflict -> conflict.conflict(ids)).toList());
    }

    private Stream<String> given() {
        return Stream.of(
                        goals.stream().flatMap(NewGoal::given),
                        priorities.stream().flatMap(NewPriority::given),
                        governingDocuments.stream().map(NewGoverningDocument::documentId),
                        conflicts.stream().map(NewConflict::conflictId))
                .flatMap(ids -> ids)
                .filter(Objects::nonNull);
    }

    static <T> List<T> orNone(List<T> sent) {
        return sent == null ? List.of() : sent;
    }
}
