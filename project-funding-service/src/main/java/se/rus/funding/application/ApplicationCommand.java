package se.rus.funding.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What may be asked of an application. Time, ids and what is known elsewhere come with the command. */
public sealed interface ApplicationCommand {

    /**
     * @param county the applicant's, two digits
     * @param terms of the programme applied to, empty when there is no such programme
     * @param goal the goal named, empty while it is not known here
     * @param focusAreaId the focus area named, or null
     */
    record Submit(
            String applicationId,
            String applicant,
            String county,
            String title,
            Optional<Terms> terms,
            Optional<Goal> goal,
            String focusAreaId,
            long totalCostKronor,
            long appliedKronor,
            List<FinancingRow> financing,
            Instant at)
            implements ApplicationCommand {
        public Submit {
            financing = List.copyOf(financing);
        }
    }

    /**
     * @param financing the plan that the decision rests on; empty: the one applied with
     * @param ceiling of the programme that day
     * @param goal the application's goal, empty while it is not known here
     */
    record Grant(
            long grantedKronor,
            List<FinancingRow> financing,
            Ceiling ceiling,
            Optional<Goal> goal,
            FormalDecision decision,
            Instant at)
            implements ApplicationCommand {
        public Grant {
            financing = List.copyOf(financing);
        }
    }

    /** Turn it down. */
    record Reject(FormalDecision decision, Instant at) implements ApplicationCommand {}
}
