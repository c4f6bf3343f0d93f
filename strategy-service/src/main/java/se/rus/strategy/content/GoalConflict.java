package se.rus.strategy.content;

import java.util.List;

/**
 * Goals that stand in each other's way.
 *
 * @param conflictId unique in the strategy, the same in all versions
 * @param goals ids, at least two
 * @param description how they do
 * @param handling what is done about it, or null
 */
public record GoalConflict(String conflictId, List<String> goals, String description, String handling) {
    public GoalConflict {
        goals = Lists.of(goals);
    }
}
