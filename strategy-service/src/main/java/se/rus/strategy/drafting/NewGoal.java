package se.rus.strategy.drafting;

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
import se.rus.contracts.strategy.Dimension;
import se.rus.strategy.content.Goal;
import se.rus.strategy.content.PlannedActivities;

/**
 * A goal as it is sent in.
 *
 * @see se.rus.strategy.content.Goal
 */
@Schema(name = "NewGoal")
public record NewGoal(
        @Schema(description = "Left out: goal-1, goal-2 and so on") @Pattern(regexp = NewId.PATTERN)
        String goalId,

        @NotNull @Min(1) @Max(1000) Integer number,
        @NotBlank @Size(max = 300) String title,
        Dimension dimension,
        @Size(min = 1, max = 4000) String description,
        @Valid NewTraits traits,
        @Valid NewGoalLinks links,
        @Size(max = 100) List<@Valid @NotNull NewProspect> prospects,
        @Valid NewSmart smart,

        @Schema(description = "How many activities the print plans for") @Valid
        Planned plannedActivities) {

    public NewGoal {
        prospects = NewStrategy.orNone(prospects);
    }

    Goal goal(Ids ids) {
        return new Goal(
                ids.of(goalId, "goal"),
                number,
                title,
                dimension,
                description,
                traits == null ? null : traits.traits(),
                links == null ? null : links.links(),
                prospects.stream().map(each -> each.prospect(ids)).toList(),
                smart == null ? null : smart.smart(),
                plannedActivities == null ? null : plannedActivities.planned());
    }

    Stream<String> given() {
        return Stream.concat(Stream.ofNullable(goalId), prospects.stream().map(NewProspect::prospectId));
    }

    /**
     * How many activities are planned.
     *
     * @see se.rus.strategy.content.PlannedActivities
     */
    @Schema(name = "NewPlannedActivities")
    public record Planned(
            @NotNull @Min(0) @Max(1000) Integer regional,
            @NotNull @Min(0) @Max(1000) Integer ownOperations) {

        PlannedActivities planned() {
            return new PlannedActivities(regional, ownOperations);
        }
    }
}
