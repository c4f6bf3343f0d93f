package se.rus.strategy.strategy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.rus.contracts.reference.Counties;
import se.rus.platform.decision.Rejection;

/** What a strategy must keep to before it is written down. */
final class DraftRules {
    private DraftRules() {}

    /** The first rule that the plan breaks. */
    static Optional<Rejection> broken(Plan plan) {
        if (!Counties.exists(plan.county())) {
            return Optional.of(Rejection.rule(
                    "no-such-county",
                    "/county",
                    "There is no county " + plan.county() + ".",
                    "Länet " + plan.county() + " finns inte."));
        }
        if (plan.periodTo() < plan.periodFrom()) {
            return Optional.of(Rejection.rule(
                    "period-ends-before-it-starts",
                    "/periodTo",
                    "The period ends before it starts.",
                    "Perioden slutar innan den börjar."));
        }
        return twice(plan.goals());
    }

    private static Optional<Rejection> twice(List<Goal> goals) {
        Set<Integer> seen = new HashSet<>();
        for (int index = 0; index < goals.size(); index++) {
            int number = goals.get(index).number();
            if (!seen.add(number)) {
                return Optional.of(Rejection.rule(
                        "goal-number-twice",
                        "/goals/" + index + "/number",
                        "Two goals have the number " + number + ".",
                        "Två mål har numret " + number + "."));
            }
        }
        return Optional.empty();
    }
}
