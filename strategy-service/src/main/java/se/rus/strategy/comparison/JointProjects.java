package se.rus.strategy.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which projects several strategies pay for. Pure.
 *
 * @param grants a project may come several times, also within one strategy
 */
record JointProjects(List<Grant> grants) {

    /** A project, and one strategy that it was granted money for. */
    record Grant(String strategyId, String projectId) {}

    /** Each project once. */
    long projects() {
        return grants.stream().map(Grant::projectId).distinct().count();
    }

    /** Projects that more than one strategy pays for. */
    long joint() {
        return shared().size();
    }

    /** How many of the strategy's projects another one pays for too. */
    long jointOf(String strategyId) {
        Set<String> own = new HashSet<>();
        grants.stream().filter(each -> each.strategyId().equals(strategyId)).forEach(each -> own.add(each.projectId()));
        own.retainAll(shared());
        return own.size();
    }

    private Set<String> shared() {
        Map<String, Set<String>> strategies = grants.stream()
                .collect(Collectors.groupingBy(
                        Grant::projectId, Collectors.mapping(Grant::strategyId, Collectors.toSet())));
        return strategies.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
