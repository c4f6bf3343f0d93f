package se.rus.strategy.content;

import java.util.List;

/**
 * A priority (prioritering) of a strategy.
 *
 * @param priorityId unique in its strategy, the same in all versions
 * @param number as printed, from 1
 * @param title the priority as it is printed
 * @param description in more words; nullable
 * @param challenges why it is one
 * @param focusAreas where work is put in
 * @param serves the wider goals that it contributes to
 * @param governance how the levels of government relate to it
 */
public record Priority(
        String priorityId,
        int number,
        String title,
        String description,
        List<Challenge> challenges,
        List<FocusArea> focusAreas,
        Serves serves,
        List<Governance> governance) {
    public Priority {
        challenges = Lists.of(challenges);
        focusAreas = Lists.of(focusAreas);
        serves = serves == null ? Serves.NOTHING : serves;
        governance = Lists.of(governance);
    }
}
