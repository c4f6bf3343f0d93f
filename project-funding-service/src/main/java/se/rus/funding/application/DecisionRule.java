package se.rus.funding.application;

import java.util.Optional;
import se.rus.platform.decision.Rejection;

/** 2017:900 31 § (förvaltningslagen): of every decision there is a document that says who decided what, and when. */
final class DecisionRule {
    private DecisionRule() {}

    static Optional<Rejection> rejection(FormalDecision decision) {
        return decision.isComplete()
                ? Optional.empty()
                : Optional.of(Rejection.rule(
                        "decision-incomplete",
                        "/decision",
                        "State who decided (body), paragraph, registration number and date.",
                        "Ange vem som beslutat (body), paragraf, diarienummer och datum."));
    }
}
