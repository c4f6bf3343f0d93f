package se.rus.strategy.content;

import static se.rus.platform.decision.Rejection.when;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.rus.contracts.reference.Counties;
import se.rus.platform.decision.Rejection;

/** What a draft must fulfil, one named rule each. Pure. */
public final class DraftRules {
    private static final List<Function<Draft, Optional<Rejection>>> ALL = List.of(
            DraftRules::countyExists,
            DraftRules::periodIsNotReversed,
            DraftRules::goalsAreDistinct,
            DraftRules::prioritiesAreDistinct,
            DraftRules::idsAreDistinct,
            LinkRules::goalsLinkToParts,
            LinkRules::focusAreasMeetChallengesOfTheirPriority,
            LinkRules::conflictsAreBetweenGoals,
            LinkRules::globalGoalsExist);

    private DraftRules() {}

    /** The first rule that the draft breaks. */
    public static Optional<Rejection> broken(Draft draft) {
        return ALL.stream().flatMap(rule -> rule.apply(draft).stream()).findFirst();
    }

    private static Optional<Rejection> countyExists(Draft draft) {
        return when(
                !Counties.exists(draft.county()),
                "county-unknown",
                "/county",
                "There is no county " + draft.county() + ".",
                "Det finns inget län " + draft.county() + ".");
    }

    private static Optional<Rejection> periodIsNotReversed(Draft draft) {
        return when(
                draft.periodTo() < draft.periodFrom(),
                "period-reversed",
                "/periodTo",
                "The last year must not lie before the first.",
                "Sista året får inte ligga före det första.");
    }

    private static Optional<Rejection> goalsAreDistinct(Draft draft) {
        boolean clear = differ(draft.goals().stream().map(Goal::goalId).toList())
                && differ(draft.goals().stream().map(Goal::number).toList());
        return when(
                draft.goals().isEmpty() || !clear,
                "goals-not-distinct",
                "/goals",
                "Give at least one goal, each with a number (and a goalId, where given) of its own.",
                "Ange minst ett mål, vart och ett med eget nummer (och eget goalId, om det anges).");
    }

    private static Optional<Rejection> prioritiesAreDistinct(Draft draft) {
        return when(
                !differ(draft.priorities().stream().map(Priority::number).toList()),
                "priorities-not-distinct",
                "/priorities",
                "Give each priority a number of its own.",
                "Ange ett eget nummer för varje prioritering.");
    }

    /** Whoever refers to a part does so by its id alone. */
    private static Optional<Rejection> idsAreDistinct(Draft draft) {
        Set<String> seen = new HashSet<>();
        return Parts.of(draft).stream()
                .filter(part -> !seen.add(part.id()))
                .map(part -> Rejection.rule(
                        "id-twice",
                        part.pointer(),
                        "The id " + part.id() + " is another part's already; leave it out to get a new one.",
                        "Id " + part.id() + " hör redan till en annan del; utelämna det för att få ett nytt."))
                .findFirst();
    }

    private static boolean differ(List<?> values) {
        return values.stream().distinct().count() == values.size();
    }
}
