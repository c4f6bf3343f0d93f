package se.rus.strategy.strategy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.strategy.Dimension;

/** A strategy as it is sent in. */
@Schema(name = "NewStrategy", examples = StrategyExamples.NEW_STRATEGY)
public record NewStrategy(
        @Schema(description = "County code, two digits") @NotNull @Pattern(regexp = "[0-9]{2}")
        String county,

        @NotBlank @Size(max = 200) String title,

        @Schema(description = "First year") @NotNull @Min(1990) @Max(2200)
        Integer periodFrom,

        @Schema(description = "Last year") @NotNull @Min(1990) @Max(2200)
        Integer periodTo,

        @Schema(description = "In printed order") @NotEmpty @Size(max = 200)
        List<@Valid @NotNull NewGoal> goals) {

    Plan plan(Supplier<String> ids) {
        return new Plan(
                county,
                title,
                periodFrom,
                periodTo,
                goals.stream().map(goal -> goal.goal(ids.get())).toList());
    }

    /** A goal as it is sent in; it gets its id when the strategy is stored. */
    @Schema(name = "NewGoal")
    public record NewGoal(
            @Schema(description = "Number as printed") @NotNull @Min(1) @Max(10_000)
            Integer number,

            @NotBlank @Size(max = 500) String title,

            @Schema(description = "social, ecological or economic; may be left out")
            Dimension dimension) {

        Goal goal(String goalId) {
            return new Goal(goalId, number, title, dimension);
        }
    }
}
