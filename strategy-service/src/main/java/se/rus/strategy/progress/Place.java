package se.rus.strategy.progress;

import java.util.Set;

/**
 * Where in a strategy something counts.
 *
 * @param goalId a goal that the strategy has or had
 * @param focusAreaId a focus area that it has; null when it is linked to none of them
 */
record Place(String goalId, String focusAreaId) {

    boolean isOf(String goal) {
        return goalId.equals(goal);
    }

    boolean isIn(Set<String> focusAreas) {
        return focusAreaId != null && focusAreas.contains(focusAreaId);
    }
}
