package se.rus.contracts.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** The totals that differ from the sums of their parts. */
final class Differences {
    private final List<String> found = new ArrayList<>();

    /** One line each. */
    List<String> lines() {
        return List.copyOf(found);
    }

    void hold(String total, long stated, String parts, long summed) {
        hold(total, Long.valueOf(stated), parts, Long.valueOf(summed));
    }

    /** Notes a total that is not what its parts sum to. */
    void hold(String total, Object stated, String parts, Object summed) {
        if (!stated.equals(summed)) {
            found.add(total + " is " + stated + " but its " + parts + " sum to " + summed);
        }
    }

    /** Goals that it has and goals that it had: every total is over both. */
    static List<GoalProgress> goalsOf(ProgressDocument document) {
        var former = document.formerGoals() == null ? List.<GoalProgress>of() : document.formerGoals();
        return Stream.concat(document.goals().stream(), former.stream()).toList();
    }

    static <T> long sum(List<T> parts, ToLongFunction<T> part) {
        return parts.stream().mapToLong(part).sum();
    }

    static <T> SignalCounts signals(List<T> parts, Function<T, SignalCounts> part) {
        return parts.stream().map(part).reduce(SignalCounts.NONE, SignalCounts::plus);
    }
}
