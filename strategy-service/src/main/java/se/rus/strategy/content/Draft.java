package se.rus.strategy.content;

import java.util.List;

/**
 * What a version of a strategy says.
 *
 * @param county two digits
 * @param title what the strategy is called
 * @param periodFrom first year
 * @param periodTo last year
 * @param goals in printed order, at least one
 * @param about what the strategy says of itself
 * @param priorities in printed order
 * @param governingDocuments those that it names
 * @param conflicts goals in each other's way
 */
public record Draft(
        String strategyId,
        String county,
        String title,
        int periodFrom,
        int periodTo,
        List<Goal> goals,
        About about,
        List<Priority> priorities,
        List<GoverningDocument> governingDocuments,
        List<GoalConflict> conflicts) {
    public Draft {
        goals = Lists.of(goals);
        about = about == null ? About.NOTHING : about;
        priorities = Lists.of(priorities);
        governingDocuments = Lists.of(governingDocuments);
        conflicts = Lists.of(conflicts);
    }
}
