package se.rus.strategy.relation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.value.BilingualText;

/**
 * How a county's actors relate to its strategy.
 *
 * @param strategyId the strategy
 * @param county county code, two digits
 * @param asOf the day that is asked about
 * @param actors of the county on that day: the steps' actors together
 * @param steps all five values in the order of the scale, not assessed last
 */
@Schema(name = "RelationSummary", examples = RelationExamples.SUMMARY)
public record RelationSummary(String strategyId, String county, LocalDate asOf, long actors, List<StepCount> steps) {

    static RelationSummary of(
            String strategyId, String county, LocalDate asOf, Map<RelationStep, StepCount.Sum> counted) {
        List<StepCount> steps = Stream.of(RelationStep.values())
                .map(step -> StepCount.of(step, counted.getOrDefault(step, StepCount.Sum.NONE)))
                .toList();
        return new RelationSummary(
                strategyId,
                county,
                asOf,
                steps.stream().mapToLong(StepCount::actors).sum(),
                steps);
    }

    /**
     * How many stand at one value.
     *
     * @param step the value
     * @param number 1 to 4; null for not assessed
     * @param meaning what it means
     * @param actors how many actors stand there
     * @param byThemselves of the actors, those who said so themselves
     * @param byCoordinator of the actors, those for whom the coordinator said so; who was never assessed is in neither
     */
    @Schema(name = "RelationStepCount")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StepCount(
            RelationStep step,
            Integer number,
            BilingualText meaning,
            long actors,
            long byThemselves,
            long byCoordinator) {

        static StepCount of(RelationStep step, Sum sum) {
            return new StepCount(
                    step, step.number(), step.meaning(), sum.actors(), sum.byThemselves(), sum.byCoordinator());
        }

        /** The figures alone. */
        record Sum(long actors, long byThemselves, long byCoordinator) {
            static final Sum NONE = new Sum(0, 0, 0);
        }
    }
}
