package se.rus.strategy.counting;

import java.util.List;
import se.rus.contracts.progress.ContributionCounts;

/**
 * One activity or shift, as far as it is counted.
 *
 * @param as the one that it is
 * @param responsible code of the actor
 * @param takingPart codes of others
 * @param elements ids of goals, priorities and focus areas, each once
 */
public record Counted(ContributionCounts as, String responsible, List<String> takingPart, List<String> elements) {
    public Counted {
        takingPart = List.copyOf(takingPart);
        elements = List.copyOf(elements);
    }
}
