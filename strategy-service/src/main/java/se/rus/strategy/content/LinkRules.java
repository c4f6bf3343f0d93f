package se.rus.strategy.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.rus.platform.decision.Rejection;
import se.rus.strategy.classification.GlobalGoals;

/** What the parts of a draft may refer to. Pure. */
final class LinkRules {
    private LinkRules() {}

    static Optional<Rejection> goalsLinkToParts(Draft draft) {
        Set<String> priorities = Parts.ids(draft, PartKind.PRIORITY);
        Set<String> documents = Parts.ids(draft, PartKind.DOCUMENT);
        return of(draft, PartKind.GOAL)
                .flatMap(part -> {
                    GoalLinks links = ((Goal) part.content()).links();
                    String at = part.pointer() + "/links";
                    return Stream.concat(
                            unknown(links.priorities(), priorities, at + "/priorities", "priority", "prioritering"),
                            unknown(
                                    links.governingDocuments(),
                                    documents,
                                    at + "/governingDocuments",
                                    "governing document",
                                    "styrdokument"));
                })
                .findFirst();
    }

    static Optional<Rejection> focusAreasMeetChallengesOfTheirPriority(Draft draft) {
        return of(draft, PartKind.PRIORITY)
                .flatMap(part -> {
                    Priority priority = (Priority) part.content();
                    Set<String> challenges = priority.challenges().stream()
                            .map(Challenge::challengeId)
                            .collect(Collectors.toUnmodifiableSet());
                    List<FocusArea> areas = priority.focusAreas();
                    return IntStream.range(0, areas.size())
                            .boxed()
                            .flatMap(i -> unknown(
                                    areas.get(i).challenges(),
                                    challenges,
                                    part.pointer() + "/focusAreas/" + i + "/challenges",
                                    "challenge of its priority",
                                    "utmaning i sin prioritering"));
                })
                .findFirst();
    }

    static Optional<Rejection> conflictsAreBetweenGoals(Draft draft) {
        Set<String> goals = Parts.ids(draft, PartKind.GOAL);
        return of(draft, PartKind.CONFLICT)
                .flatMap(part -> {
                    List<String> between = ((GoalConflict) part.content()).goals();
                    return Stream.concat(
                            unknown(between, goals, part.pointer() + "/goals", "goal", "mål"),
                            Set.copyOf(between).size() < 2 ? Stream.of(alone(part)) : Stream.empty());
                })
                .findFirst();
    }

    static Optional<Rejection> globalGoalsExist(Draft draft) {
        Stream<Rejection> ofGoals = of(draft, PartKind.GOAL)
                .flatMap(
                        part -> impossible(((Goal) part.content()).links().serves(), part.pointer() + "/links/serves"));
        Stream<Rejection> ofPriorities = of(draft, PartKind.PRIORITY)
                .flatMap(part -> impossible(((Priority) part.content()).serves(), part.pointer() + "/serves"));
        return Stream.concat(ofGoals, ofPriorities).findFirst();
    }

    private static Stream<Part> of(Draft draft, PartKind kind) {
        return Parts.of(draft).stream().filter(part -> part.kind() == kind);
    }

    private static Stream<Rejection> unknown(List<String> ids, Set<String> known, String at, String en, String sv) {
        return IntStream.range(0, ids.size())
                .filter(i -> !known.contains(ids.get(i)))
                .mapToObj(i -> Rejection.rule(
                        "unknown-part",
                        at + "/" + i,
                        "The strategy has no " + en + " with the id " + ids.get(i) + ".",
                        "Strategin har ingen del av slaget " + sv + " med id " + ids.get(i) + "."));
    }

    private static Stream<Rejection> impossible(Serves serves, String at) {
        List<String> ids = serves.globalGoals();
        return IntStream.range(0, ids.size())
                .filter(i -> !GlobalGoals.has(ids.get(i)))
                .mapToObj(i -> Rejection.rule(
                        "unknown-global-goal",
                        at + "/globalGoals/" + i,
                        ids.get(i) + " is none of the 17 global goals and none of their 169 targets.",
                        ids.get(i) + " är inget av de 17 globala målen och inget av deras 169 delmål."));
    }

    private static Rejection alone(Part part) {
        return Rejection.rule(
                "conflict-of-one",
                part.pointer() + "/goals",
                "A conflict is between at least two goals.",
                "En målkonflikt står mellan minst två mål.");
    }
}
