package se.rus.funding.application;

import java.time.Instant;
import java.util.List;

/** What happens to an application. Stream {@code application-<id>}; money in whole kronor. */
public sealed interface ApplicationEvent {

    /** The application it happened to; a granted one becomes the project with the same id. */
    String applicationId();

    /** An organisation asked for money for a project. */
    record ApplicationSubmitted(
            String applicationId,
            Project project,
            long appliedKronor,
            List<FinancingRow> financing,
            Instant submittedAt)
            implements ApplicationEvent {
        public ApplicationSubmitted {
            financing = List.copyOf(financing);
        }
    }

    /**
     * The project was granted money.
     *
     * @param project as applied: what is published of a grant must follow from this event alone
     * @param financing all that pays after the decision; sums to the total cost
     * @param ceiling the one that held that day, so that the history explains itself when ceilings change
     */
    record GrantDecided(
            String applicationId,
            Project project,
            long grantedKronor,
            List<FinancingRow> financing,
            Ceiling ceiling,
            FormalDecision decision,
            Instant decidedAt)
            implements ApplicationEvent {
        public GrantDecided {
            financing = List.copyOf(financing);
        }
    }

    /** The application was turned down. */
    record ApplicationRejected(String applicationId, FormalDecision decision, Instant decidedAt)
            implements ApplicationEvent {}
}
