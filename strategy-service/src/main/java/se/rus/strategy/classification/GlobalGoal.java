package se.rus.strategy.classification;

import java.util.List;
import se.rus.contracts.value.BilingualText;

/**
 * One of the 17 global goals of Agenda 2030.
 *
 * @param id "1" to "17"
 * @param name what it is called
 * @param targets ids of its targets: "3.1" and so on, then those on means, "3.a" and so on
 */
public record GlobalGoal(String id, BilingualText name, List<String> targets) {
    public GlobalGoal {
        targets = List.copyOf(targets);
    }
}
