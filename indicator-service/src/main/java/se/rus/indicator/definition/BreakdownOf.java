package se.rus.indicator.definition;

import java.util.List;
import se.rus.contracts.indicator.Breakdown;
import se.rus.contracts.value.BilingualText;

/**
 * A breakdown that an indicator is reported by, with its name for people.
 *
 * @param breakdown the word for it in this API
 * @param name what it is called
 */
public record BreakdownOf(Breakdown breakdown, BilingualText name) {
    /** Everybody, women and men: what every indicator has unless it says otherwise. */
    public static final List<BreakdownOf> BY_SEX = List.of(
            new BreakdownOf(Breakdown.TOTAL, new BilingualText("totalt", "total")),
            new BreakdownOf(Breakdown.WOMEN, new BilingualText("kvinnor", "women")),
            new BreakdownOf(Breakdown.MEN, new BilingualText("män", "men")));
}
