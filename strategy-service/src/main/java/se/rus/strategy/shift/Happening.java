package se.rus.strategy.shift;

import java.util.List;

/**
 * What is said when a wanted shift has happened.
 *
 * @param year when it had happened: the last year of its period
 * @param from how it was; nullable when that was said before
 * @param size nullable
 * @param evidence at least one
 * @param attribution nullable
 * @param cooperation nullable
 * @param result nullable
 */
public record Happening(
        int year,
        String from,
        ShiftSize size,
        List<Evidence> evidence,
        Attribution attribution,
        Cooperation cooperation,
        Result result) {
    public Happening {
        evidence = List.copyOf(evidence);
    }
}
