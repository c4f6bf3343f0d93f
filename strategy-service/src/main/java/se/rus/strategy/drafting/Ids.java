package se.rus.strategy.drafting;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Gives new parts ids that nothing in the strategy has ever had: goal-1, goal-2 and so on. */
final class Ids {
    private final Set<String> taken;

    Ids(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** The id that was given, otherwise a new one of that sort. */
    String of(String given, String sort) {
        if (given != null) {
            return given;
        }
        int next = 1;
        while (!taken.add(sort + "-" + next)) {
            next++;
        }
        return sort + "-" + next;
    }
}
