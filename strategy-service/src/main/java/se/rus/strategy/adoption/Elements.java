package se.rus.strategy.adoption;

import java.util.Set;
import se.rus.strategy.content.Draft;
import se.rus.strategy.content.PartKind;
import se.rus.strategy.content.Parts;

/**
 * What others may refer to in a strategy: whose it is, when it holds, and the ids of its parts. An id means the same part
 * in every version of the strategy.
 *
 * @param county two digits
 * @param status draft, adopted and so on, as in {@link StrategyDocument}
 */
public record Elements(
        String strategyId,
        String county,
        String status,
        int periodFrom,
        int periodTo,
        Set<String> goals,
        Set<String> priorities,
        Set<String> focusAreas) {

    static Elements of(StrategyDocument strategy) {
        Draft content = strategy.content();
        return new Elements(
                strategy.strategyId(),
                strategy.county(),
                strategy.status(),
                strategy.periodFrom(),
                strategy.periodTo(),
                Parts.ids(content, PartKind.GOAL),
                Parts.ids(content, PartKind.PRIORITY),
                Parts.ids(content, PartKind.FOCUS_AREA));
    }

    /** Whether there is a goal, priority or focus area of this id. */
    public boolean has(String id) {
        return goals.contains(id) || priorities.contains(id) || focusAreas.contains(id);
    }
}
