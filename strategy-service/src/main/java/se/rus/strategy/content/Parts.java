package se.rus.strategy.content;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every part of a strategy in reading order, a part before the parts that stand in it. */
public final class Parts {
    private Parts() {}

    public static List<Part> of(Draft draft) {
        return Stream.of(
                        each("/goals", draft.goals(), Parts::goal),
                        each("/priorities", draft.priorities(), Parts::priority),
                        each("/governingDocuments", draft.governingDocuments(), Parts::document),
                        each("/conflicts", draft.conflicts(), Parts::conflict))
                .flatMap(parts -> parts)
                .toList();
    }

    /** The ids of the parts of one kind. */
    public static Set<String> ids(Draft draft, PartKind kind) {
        return of(draft).stream()
                .filter(part -> part.kind() == kind)
                .map(Part::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> Stream<Part> each(String pointer, List<T> list, BiFunction<T, String, Stream<Part>> parts) {
        return IntStream.range(0, list.size()).boxed().flatMap(i -> parts.apply(list.get(i), pointer + "/" + i));
    }

    private static Stream<Part> goal(Goal it, String at) {
        return Stream.concat(
                Stream.of(new Part(PartKind.GOAL, it.goalId(), at, null, it.title(), it)),
                each(
                        at + "/prospects",
                        it.prospects(),
                        (each, pointer) -> Stream.of(new Part(
                                PartKind.PROSPECT, each.prospectId(), pointer, it.goalId(), each.text(), each))));
    }

    private static Stream<Part> priority(Priority it, String at) {
        Part whole = new Part(PartKind.PRIORITY, it.priorityId(), at, null, it.title(), it);
        Stream<Part> challenges = each(
                at + "/challenges",
                it.challenges(),
                (each, pointer) -> Stream.of(new Part(
                        PartKind.CHALLENGE, each.challengeId(), pointer, it.priorityId(), each.title(), each)));
        Stream<Part> focusAreas =
                each(at + "/focusAreas", it.focusAreas(), (each, pointer) -> focusArea(each, pointer, it.priorityId()));
        return Stream.of(Stream.of(whole), challenges, focusAreas).flatMap(parts -> parts);
    }

    private static Stream<Part> focusArea(FocusArea it, String at, String within) {
        return Stream.concat(
                Stream.of(new Part(PartKind.FOCUS_AREA, it.focusAreaId(), at, within, it.title(), it)),
                each(
                        at + "/efforts",
                        it.efforts(),
                        (each, pointer) -> Stream.of(new Part(
                                PartKind.EFFORT, each.effortId(), pointer, it.focusAreaId(), each.title(), each))));
    }

    private static Stream<Part> document(GoverningDocument it, String at) {
        return Stream.of(new Part(PartKind.DOCUMENT, it.documentId(), at, null, it.title(), it));
    }

    private static Stream<Part> conflict(GoalConflict it, String at) {
        return Stream.of(new Part(PartKind.CONFLICT, it.conflictId(), at, null, it.description(), it));
    }
}
