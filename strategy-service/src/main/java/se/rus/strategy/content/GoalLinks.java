package se.rus.strategy.content;

import java.util.List;

/**
 * What a goal has to do with.
 *
 * @param priorities ids of the priorities that it belongs to
 * @param governingDocuments ids of the documents that govern it
 * @param serves the wider goals that it contributes to
 */
public record GoalLinks(List<String> priorities, List<String> governingDocuments, Serves serves) {
    public static final GoalLinks NONE = new GoalLinks(List.of(), List.of(), Serves.NOTHING);

    public GoalLinks {
        priorities = Lists.of(priorities);
        governingDocuments = Lists.of(governingDocuments);
        serves = serves == null ? Serves.NOTHING : serves;
    }
}
