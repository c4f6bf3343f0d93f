package se.rus.strategy.counting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.progress.ContributionCounts;

/**
 * How much is done for a strategy. Each activity and shift is once in the total, once with its responsible actor, and
 * once with each element that it is linked to; so the total is the elements and withoutElement less countedAgain.
 *
 * @param strategyId the strategy
 * @param total each activity and each shift once
 * @param elements goals, priorities and focus areas that something is linked to, by id
 * @param withoutElement what is linked to the strategy as a whole
 * @param countedAgain how much the elements hold more than once: a thing linked to three of them is here twice
 * @param actors those that are responsible or take part, by code
 */
@Schema(name = "StrategyContributions", examples = ContributionExamples.CONTRIBUTIONS)
public record StrategyContributions(
        String strategyId,
        ContributionCounts total,
        List<OfElement> elements,
        ContributionCounts withoutElement,
        ContributionCounts countedAgain,
        List<OfActor> actors) {

    /**
     * What is linked to one goal, priority or focus area.
     *
     * @param elementId id of the goal, priority or focus area
     * @param counts what is linked to it
     */
    @Schema(name = "ContributionsOfElement")
    public record OfElement(String elementId, ContributionCounts counts) {}

    /**
     * One actor's.
     *
     * @param actor id of the actor
     * @param responsible sums to the total over all actors
     * @param takingPart in what others are responsible for; several actors may take part in one
     */
    @Schema(name = "ContributionsOfActor")
    public record OfActor(String actor, ContributionCounts responsible, ContributionCounts takingPart) {}

    static StrategyContributions of(String strategyId, Collection<Counted> all) {
        ContributionCounts total = ContributionCounts.NONE;
        ContributionCounts without = ContributionCounts.NONE;
        ContributionCounts again = ContributionCounts.NONE;
        TreeMap<String, ContributionCounts> elements = new TreeMap<>();
        TreeMap<String, ContributionCounts> responsible = new TreeMap<>();
        TreeMap<String, ContributionCounts> takingPart = new TreeMap<>();
        for (Counted each : all) {
            total = total.plus(each.as());
            responsible.merge(each.responsible(), each.as(), ContributionCounts::plus);
            each.takingPart().forEach(actor -> takingPart.merge(actor, each.as(), ContributionCounts::plus));
            each.elements().forEach(element -> elements.merge(element, each.as(), ContributionCounts::plus));
            if (each.elements().isEmpty()) {
                without = without.plus(each.as());
            }
            for (int link = 2; link <= each.elements().size(); link++) {
                again = again.plus(each.as());
            }
        }
        return new StrategyContributions(
                strategyId, total, byElement(elements), without, again, byActor(responsible, takingPart));
    }

    private static List<OfElement> byElement(TreeMap<String, ContributionCounts> elements) {
        return elements.entrySet().stream()
                .map(each -> new OfElement(each.getKey(), each.getValue()))
                .toList();
    }

    private static List<OfActor> byActor(
            TreeMap<String, ContributionCounts> responsible, TreeMap<String, ContributionCounts> takingPart) {
        TreeSet<String> actors = new TreeSet<>(responsible.keySet());
        actors.addAll(takingPart.keySet());
        List<OfActor> rows = new ArrayList<>();
        for (String actor : actors) {
            rows.add(new OfActor(
                    actor,
                    responsible.getOrDefault(actor, ContributionCounts.NONE),
                    takingPart.getOrDefault(actor, ContributionCounts.NONE)));
        }
        return rows;
    }
}
