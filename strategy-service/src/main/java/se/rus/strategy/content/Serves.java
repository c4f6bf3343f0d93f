package se.rus.strategy.content;

import java.util.List;
import se.rus.contracts.strategy.NationalArea;

/**
 * The wider goals that a part contributes to.
 *
 * @param globalGoals global goals ("3") and their targets ("3.4", "3.a")
 * @param nationalAreas areas of the national strategy 2021–2030
 */
public record Serves(List<String> globalGoals, List<NationalArea> nationalAreas) {
    public static final Serves NOTHING = new Serves(List.of(), List.of());

    public Serves {
        globalGoals = Lists.of(globalGoals);
        nationalAreas = Lists.of(nationalAreas);
    }
}
