package se.rus.strategy.content;

import java.util.List;

/**
 * A focus area (insatsområde) of a priority.
 *
 * @param focusAreaId unique in its strategy, the same in all versions
 * @param title what the focus area is called
 * @param challenges ids of those of its priority that it meets; may be empty
 * @param efforts what is to be done in it
 */
public record FocusArea(String focusAreaId, String title, List<String> challenges, List<Effort> efforts) {
    public FocusArea {
        challenges = Lists.of(challenges);
        efforts = Lists.of(efforts);
    }
}
