package se.rus.strategy.deviation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.value.BilingualText;

/**
 * What a deviation is about: an indicator of a strategy, for one actor or for the county as a whole.
 *
 * @param strategyId the strategy
 * @param county of the strategy, two digits
 * @param goals of the strategy that the indicator follows up, by id
 * @param indicatorId the indicator
 * @param indicatorName as it was named when the deviation was found
 * @param unit of its values, as printed
 * @param actor code of the actor; null: the values of the county put together
 */
@Schema(name = "DeviationSubject")
public record Subject(
        String strategyId,
        String county,
        List<String> goals,
        String indicatorId,
        BilingualText indicatorName,
        String unit,
        String actor) {
    public Subject {
        goals = List.copyOf(goals);
    }

    /** The same for the same strategy, indicator and actor, whatever goals: there is one open deviation of it at most. */
    String key() {
        return name(strategyId + "/" + indicatorId + "/" + (actor == null ? "" : actor));
    }

    /** The id of the deviation that an assessment of it opens: the same one however often it is delivered. */
    String deviationId(String assessmentEventId) {
        return name(strategyId + "/" + indicatorId + "/" + (actor == null ? "" : actor) + "/" + assessmentEventId);
    }

    private static String name(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
