package se.rus.strategy.cycle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a follow-up is to be done. Work plan and analysis group are empty when they are left out.
 *
 * @param steps collected, analysed, decided and closed, each once and in that order
 */
@Schema(name = "CyclePlan", examples = CycleExamples.PLAN)
public record CyclePlan(
        @NotNull @Size(max = 10) List<@NotNull @Valid StepPlan> steps,
        @Size(max = 200) List<@NotNull @Valid WorkItem> workPlan,
        @Size(max = 100) List<@NotNull @Valid Member> analysisGroup) {
    public CyclePlan {
        steps = given(steps);
        workPlan = given(workPlan);
        analysisGroup = given(analysisGroup);
    }

    private static <T> List<T> given(List<T> list) {
        return list == null ? List.of() : list.stream().toList();
    }
}
