package se.rus.strategy.report;

import java.util.List;
import se.rus.contracts.value.BilingualText;

/**
 * A shift as a report tells of it. Texts are Swedish where they are not bilingual, as they were written.
 *
 * @param goalId the goal it belongs to, or null
 * @param from how it was; null for a wanted shift that nobody has described from where
 * @param to how it is, or should be
 * @param happened false for a wanted shift that has not come about
 * @param size how large and clear, or null
 * @param attribution how sure it is that the work led to it, or null
 * @param cause the suspected cause of why it has not happened, or null
 * @param actors names of those that contributed
 */
public record ShiftLine(
        String goalId,
        String from,
        String to,
        boolean happened,
        BilingualText size,
        BilingualText attribution,
        String cause,
        List<String> actors) {
    public ShiftLine {
        actors = List.copyOf(actors);
    }
}
