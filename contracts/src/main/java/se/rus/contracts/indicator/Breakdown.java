package se.rus.contracts.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The part of the population that a value describes. Total, women and men are known everywhere; an indicator may define
 * more, for example {@code age0To17}.
 *
 * @param word the word on the wire, lowerCamel
 */
public record Breakdown(@JsonValue String word) {
    /** Everybody. */
    public static final Breakdown TOTAL = new Breakdown("total");
    /** Women and girls. */
    public static final Breakdown WOMEN = new Breakdown("women");
    /** Men and boys. */
    public static final Breakdown MEN = new Breakdown("men");

    /** From the word on the wire. */
    @JsonCreator
    public static Breakdown of(String word) {
        return new Breakdown(word);
    }
}
