package se.rus.strategy.cycle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a follow-up is to be done. Work plan and analysis group are empty when they are left out.
 *
 * @param steps collected, analysed, decided and closed, each once and in that order
 * @param workPlan what is to be done, how and when
 * @param analysisGroup who analyses
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

    /** Whom it names, by pointer below the plan's. */
    Map<String, String> actors(String pointer) {
        Map<String, String> named = new LinkedHashMap<>();
        name(named, pointer + "/steps/%d/responsible", steps, StepPlan::responsible);
        name(named, pointer + "/workPlan/%d/responsible", workPlan, WorkItem::responsible);
        name(named, pointer + "/analysisGroup/%d/actor", analysisGroup, Member::actor);
        return named;
    }

    private static <T> void name(Map<String, String> named, String pointer, List<T> parts, Function<T, String> actor) {
        IntStream.range(0, parts.size())
                .filter(i -> actor.apply(parts.get(i)) != null)
                .forEach(i -> named.put(pointer.formatted(i), actor.apply(parts.get(i))));
    }

    private static <T> List<T> given(List<T> list) {
        return list == null ? List.of() : list.stream().toList();
    }
}
