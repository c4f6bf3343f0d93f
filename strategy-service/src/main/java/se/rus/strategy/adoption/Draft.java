package se.rus.strategy.adoption;

import java.util.List;

/**
 * What a strategy says.
 *
 * @param county two digits
 * @param periodFrom first year
 * @param periodTo last year
 * @param goals in printed order
 */
public record Draft(String strategyId, String county, String title, int periodFrom, int periodTo, List<Goal> goals) {
    public Draft {
        goals = List.copyOf(goals);
    }
}
