package se.rus.funding.application;

import java.util.Optional;
import se.rus.platform.decision.Rejection;

/** 2003:596 3 §: what is funded accords with the county's strategy, so it serves a goal of it. */
final class GoalRule {
    private GoalRule() {}

    /** A goal that is not known may still be on its way from the strategy service: that is a state, not an error. */
    static Optional<Rejection> rejection(Optional<Goal> goal, String county) {
        if (goal.isEmpty()) {
            return Optional.of(Rejection.state(
                    "not-yet-known",
                    "The goal is not yet known here. If its strategy was adopted just now, try again in some seconds;"
                            + " otherwise check strategyId and goalId.",
                    "Målet är ännu inte känt här. Om strategin nyss antogs, försök igen om några sekunder;"
                            + " kontrollera annars strategyId och goalId."));
        }
        return goal.get().county().equals(county)
                ? Optional.empty()
                : Optional.of(Rejection.rule(
                        "goal-of-another-county",
                        "/goalId",
                        "The goal belongs to the strategy of county "
                                + goal.get().county() + ", the applicant to county " + county + ".",
                        "Målet hör till strategin för län " + goal.get().county() + ", den sökande till län " + county
                                + "."));
    }
}
