package se.rus.strategy.relevance;

import java.util.List;
import java.util.stream.Stream;
import se.rus.strategy.adoption.StrategyDocument;
import se.rus.strategy.content.Serves;

/** Which parts of a version serve a target: those that name it, or its global goal as a whole. */
final class Mapping {
    private Mapping() {}

    /** Ids of goals, then of priorities, in printed order. */
    static List<String> of(StrategyDocument version, String targetId) {
        return Stream.concat(
                        version.goals().stream()
                                .filter(each -> serves(each.links().serves(), targetId))
                                .map(each -> each.goalId()),
                        version.priorities().stream()
                                .filter(each -> serves(each.serves(), targetId))
                                .map(each -> each.priorityId()))
                .toList();
    }

    /** The global goal that a target belongs to. */
    static String goal(String targetId) {
        return targetId.substring(0, targetId.indexOf('.'));
    }

    private static boolean serves(Serves serves, String targetId) {
        return serves.globalGoals().contains(targetId) || serves.globalGoals().contains(goal(targetId));
    }
}
