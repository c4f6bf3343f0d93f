package se.rus.strategy.adoption;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.rus.contracts.reference.Counties;
import se.rus.platform.decision.Rejection;

/** What a draft must fulfil. */
final class DraftRules {
    private DraftRules() {}

    /** The first rule that the draft breaks. */
    static Optional<Rejection> broken(Draft draft) {
        return Stream.of(county(draft), period(draft), goals(draft))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Rejection> county(Draft draft) {
        return when(
                !Counties.exists(draft.county()),
                "county-unknown",
                "/county",
                "There is no county " + draft.county() + ".",
                "Det finns inget län " + draft.county() + ".");
    }

    private static Optional<Rejection> period(Draft draft) {
        return when(
                draft.periodTo() < draft.periodFrom(),
                "period-reversed",
                "/periodTo",
                "The last year must not lie before the first.",
                "Sista året får inte ligga före det första.");
    }

    private static Optional<Rejection> goals(Draft draft) {
        boolean clear = differ(draft.goals().stream().map(Goal::goalId).toList())
                && differ(draft.goals().stream().map(Goal::number).toList());
        return when(
                draft.goals().isEmpty() || !clear,
                "goals-not-distinct",
                "/goals",
                "Give at least one goal, each with a number (and a goalId, where given) of its own.",
                "Ange minst ett mål, vart och ett med eget nummer (och eget goalId, om det anges).");
    }

    private static boolean differ(List<?> values) {
        return values.stream().distinct().count() == values.size();
    }

    private static Optional<Rejection> when(boolean broken, String code, String pointer, String en, String sv) {
        return broken ? Optional.of(Rejection.rule(code, pointer, en, sv)) : Optional.empty();
    }
}
