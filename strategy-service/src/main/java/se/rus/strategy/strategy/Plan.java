package se.rus.strategy.strategy;

import java.util.List;

/**
 * What a strategy says.
 *
 * @param county two digits
 * @param title Swedish
 * @param periodFrom first year
 * @param periodTo last year
 * @param goals in printed order
 */
public record Plan(String county, String title, int periodFrom, int periodTo, List<Goal> goals) {
    public Plan {
        goals = List.copyOf(goals);
    }
}
