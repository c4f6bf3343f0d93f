package se.rus.strategy.activity;

import java.time.Instant;

/**
 * A partner's own word on its part.
 *
 * @param partner its code
 * @param answer whether it takes part
 * @param text what its part is, or why it declines; nullable
 * @param at when it answered
 */
public record Part(String partner, PartAnswer answer, String text, Instant at) {

    /** Whether it says the same, whenever. */
    boolean saysTheSameAs(Part other) {
        return equals(new Part(other.partner, other.answer, other.text, at));
    }
}
