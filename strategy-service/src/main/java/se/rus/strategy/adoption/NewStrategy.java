package se.rus.strategy.adoption;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.strategy.Dimension;

/** A strategy as it is sent in. */
@Schema(name = "NewStrategy", examples = StrategyExamples.NEW_STRATEGY)
public record NewStrategy(
        @Schema(description = "County code") @NotNull @Pattern(regexp = "[0-9]{2}")
        String county,

        @NotBlank @Size(max = 200) String title,
        @NotNull @Min(1900) @Max(2200) Integer periodFrom,
        @NotNull @Min(1900) @Max(2200) Integer periodTo,
        @NotEmpty @Size(max = 200) List<@Valid @NotNull NewGoal> goals) {

    Draft draft(String strategyId) {
        List<Goal> numbered = IntStream.range(0, goals.size())
                .mapToObj(index -> goals.get(index).goal("goal-" + (index + 1)))
                .toList();
        return new Draft(strategyId, county, title, periodFrom, periodTo, numbered);
    }

    /** A goal as it is sent in. */
    @Schema(name = "NewGoal")
    public record NewGoal(
            @Schema(description = "Left out: goal-1, goal-2 and so on") @Pattern(regexp = "[\\w.:-]{1,100}")
            String goalId,

            @NotNull @Min(1) @Max(1000) Integer number,
            @NotBlank @Size(max = 300) String title,
            Dimension dimension) {

        Goal goal(String otherwise) {
            return new Goal(goalId == null ? otherwise : goalId, number, title, dimension);
        }
    }
}
