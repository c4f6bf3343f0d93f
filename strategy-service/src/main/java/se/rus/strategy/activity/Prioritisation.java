package se.rus.strategy.activity;

import java.time.Instant;
import se.rus.strategy.contribution.By;

/**
 * How much the activity weighs in a year's plan. A new one replaces that of the same year; the history keeps both.
 *
 * @param year the year of the plan
 * @param weight how much it weighs
 * @param motivation in the words of who decided it
 * @param by who said so
 * @param at when it was said
 */
public record Prioritisation(int year, Weight weight, String motivation, By by, Instant at) {

    /** Whether it says the same, whoever said it and when. */
    boolean saysTheSameAs(Prioritisation other) {
        return equals(new Prioritisation(other.year, other.weight, other.motivation, by, at));
    }
}
