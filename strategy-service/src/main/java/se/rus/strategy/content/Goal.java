package se.rus.strategy.content;

import java.util.List;
import se.rus.contracts.strategy.Dimension;

/**
 * A goal (mål) of a strategy.
 *
 * @param goalId unique in its strategy, the same in all versions
 * @param number as printed, from 1
 * @param title the goal as it is printed
 * @param dimension the dimension of sustainable development that it belongs to; nullable
 * @param description in more words; nullable
 * @param traits what sort of goal it is
 * @param links what it has to do with
 * @param prospects risks and opportunities
 * @param smart why it is specific, measurable, accepted, realistic and bound in time; nullable
 * @param plannedActivities how many the print plans for, or null
 */
public record Goal(
        String goalId,
        int number,
        String title,
        Dimension dimension,
        String description,
        GoalTraits traits,
        GoalLinks links,
        List<Prospect> prospects,
        Smart smart,
        PlannedActivities plannedActivities) {
    public Goal {
        traits = traits == null ? GoalTraits.NONE : traits;
        links = links == null ? GoalLinks.NONE : links;
        prospects = Lists.of(prospects);
    }

    /** A goal of which no more is said. */
    public static Goal of(String goalId, int number, String title, Dimension dimension) {
        return new Goal(goalId, number, title, dimension, null, null, null, null, null, null);
    }
}
