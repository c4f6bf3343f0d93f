package se.rus.strategy.counting;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.strategy.shift.Cooperation;
import se.rus.strategy.shift.CooperationLevel;
import se.rus.strategy.shift.Origin;
import se.rus.strategy.shift.OriginKind;
import se.rus.strategy.shift.Outcome;
import se.rus.strategy.shift.Result;
import se.rus.strategy.shift.Shift;

/**
 * What the shifts that have happened came out of, how cooperation changed meanwhile, and what became of the work. Each
 * shift is once in each of the three.
 *
 * @param strategyId the strategy
 * @param shifts that have happened
 * @param origins by what the work came out of; only what there is
 * @param originNotStated without an origin
 * @param cooperation from which step of the ladder to which; only what there is
 * @param cooperationNotStated without a step at the start or at the end
 * @param outcomes by what became of the work; only what there is
 * @param outcomeNotStated without an outcome
 */
@Schema(name = "ShiftResults", examples = ContributionExamples.RESULTS)
public record ShiftResults(
        String strategyId,
        long shifts,
        List<OfOrigin> origins,
        long originNotStated,
        List<Steps> cooperation,
        long cooperationNotStated,
        List<OfOutcome> outcomes,
        long outcomeNotStated) {

    /**
     * Shifts whose work came out of one kind of thing.
     *
     * @param origin what the work came out of
     * @param shifts how many shifts
     */
    @Schema(name = "ShiftsOfOrigin")
    public record OfOrigin(OriginKind origin, long shifts) {}

    /**
     * Shifts with the same step at the start and the same at the end.
     *
     * @param start step of the ladder at the start
     * @param end step of the ladder at the end
     * @param shifts how many shifts went from the one to the other
     */
    @Schema(name = "CooperationSteps")
    public record Steps(CooperationLevel start, CooperationLevel end, long shifts) {}

    /**
     * Shifts of which the same became.
     *
     * @param outcome what became of the work
     * @param shifts how many shifts
     */
    @Schema(name = "ShiftsOfOutcome")
    public record OfOutcome(Outcome outcome, long shifts) {}

    static ShiftResults of(String strategyId, List<Shift> happened) {
        List<OriginKind> origins = happened.stream()
                .map(Shift::origin)
                .filter(Objects::nonNull)
                .map(Origin::kind)
                .toList();
        List<Cooperation> ladders = happened.stream()
                .map(Shift::cooperation)
                .filter(it -> it != null && it.end() != null)
                .toList();
        List<Outcome> outcomes = happened.stream()
                .map(Shift::result)
                .filter(Objects::nonNull)
                .map(Result::outcome)
                .toList();
        return new ShiftResults(
                strategyId,
                happened.size(),
                Arrays.stream(OriginKind.values())
                        .map(each -> new OfOrigin(each, count(origins, each)))
                        .toList(),
                happened.size() - origins.size(),
                steps(ladders),
                happened.size() - ladders.size(),
                Arrays.stream(Outcome.values())
                        .map(each -> new OfOutcome(each, count(outcomes, each)))
                        .toList(),
                happened.size() - outcomes.size());
    }

    private static List<Steps> steps(List<Cooperation> ladders) {
        return Arrays.stream(CooperationLevel.values())
                .flatMap(start -> Arrays.stream(CooperationLevel.values())
                        .map(end -> new Steps(start, end, count(ladders, new Cooperation(start, end)))))
                .filter(each -> each.shifts() > 0)
                .toList();
    }

    private static <T> long count(List<T> all, T one) {
        return all.stream().filter(one::equals).count();
    }
}
