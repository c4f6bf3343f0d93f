package se.rus.strategy.progress;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.rus.contracts.progress.ActorContributions;
import se.rus.contracts.progress.ContributionCounts;
import se.rus.contracts.progress.ContributionTotals;
import se.rus.contracts.progress.PriorityContributions;

/** Activities and shifts of a strategy, counted by the parts they serve and by the actors that do them. */
final class ContributionParts {
    private final List<ProgressRows.Contributed> all;
    private final Map<String, ContributionCounts> byElement = new TreeMap<>();
    private final Map<String, TreeSet<String>> actorsByElement = new TreeMap<>();
    private final Map<String, ContributionCounts> responsible = new TreeMap<>();
    private final Map<String, ContributionCounts> takingPart = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();

    ContributionParts(List<ProgressRows.Contributed> all) {
        this.all = all;
        all.forEach(this::count);
    }

    private void count(ProgressRows.Contributed each) {
        responsible.merge(each.responsible(), each.as(), ContributionCounts::plus);
        each.names().forEach(named -> names.put(named.actor(), named.name()));
        each.takingPart().forEach(actor -> takingPart.merge(actor, each.as(), ContributionCounts::plus));
        for (String element : each.elements()) {
            byElement.merge(element, each.as(), ContributionCounts::plus);
            Set<String> actors = actorsByElement.computeIfAbsent(element, ignored -> new TreeSet<>());
            actors.add(each.responsible());
            actors.addAll(each.takingPart());
        }
    }

    /** Codes of those who are responsible for something or take part. */
    Set<String> actors() {
        Set<String> actors = new TreeSet<>(responsible.keySet());
        actors.addAll(takingPart.keySet());
        return actors;
    }

    /** As the latest contribution calls it; of whom none tells, as the reference data does. */
    String nameOf(String actor) {
        return names.getOrDefault(actor, IndicatorParts.nameOf(actor));
    }

    ActorContributions ofActor(String actor) {
        return new ActorContributions(
                responsible.getOrDefault(actor, ContributionCounts.NONE),
                takingPart.getOrDefault(actor, ContributionCounts.NONE));
    }

    /** What is linked to a goal, a priority or a focus area itself. */
    ContributionCounts of(String element) {
        return byElement.getOrDefault(element, ContributionCounts.NONE);
    }

    /** Those who are responsible for what is linked to it, or take part, in order. */
    List<String> actorsOf(String element) {
        return List.copyOf(actorsByElement.getOrDefault(element, new TreeSet<>()));
    }

    /** @param parts ids of the priority's focus areas and goals */
    PriorityContributions ofPriority(String priorityId, Set<String> parts) {
        Set<String> every = new TreeSet<>(parts);
        every.add(priorityId);
        return new PriorityContributions(
                sum(all.stream().filter(each -> links(each, every) > 0).map(ProgressRows.Contributed::as)),
                of(priorityId),
                sum(all.stream().flatMap(each -> again(each, links(each, every)))));
    }

    /** @param known ids of every part that has a place in the document */
    ContributionTotals totals(Set<String> known) {
        return new ContributionTotals(
                sum(all.stream().map(ProgressRows.Contributed::as)),
                sum(all.stream().filter(each -> each.elements().isEmpty()).map(ProgressRows.Contributed::as)),
                sum(byElement.entrySet().stream()
                        .filter(each -> !known.contains(each.getKey()))
                        .map(Map.Entry::getValue)),
                sum(all.stream().flatMap(each -> again(each, each.elements().size()))));
    }

    private static long links(ProgressRows.Contributed each, Set<String> elements) {
        return each.elements().stream().filter(elements::contains).count();
    }

    private static Stream<ContributionCounts> again(ProgressRows.Contributed each, long links) {
        return Stream.generate(each::as).limit(Math.max(0, links - 1));
    }

    private static ContributionCounts sum(Stream<ContributionCounts> counts) {
        return counts.reduce(ContributionCounts.NONE, ContributionCounts::plus);
    }
}
