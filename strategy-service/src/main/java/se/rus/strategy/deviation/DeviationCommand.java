package se.rus.strategy.deviation;

import java.time.Instant;
import java.time.LocalDate;
import se.rus.contracts.strategy.DeviationDirection;
import se.rus.strategy.contribution.By;

/** What may be asked of a deviation. Times, ids and who asks come with the command. */
public sealed interface DeviationCommand {

    /**
     * Take it up.
     *
     * @param heard the assessment that shows it; null when there is none
     */
    record Open(
            String deviationId,
            Subject subject,
            DeviationDirection direction,
            String period,
            Heard heard,
            Opening opening)
            implements DeviationCommand {}

    /**
     * Note what was published since.
     *
     * @param turn null when the signal has not turned
     */
    record Note(Heard heard, DeviationDirection turn, Instant at) implements DeviationCommand {}

    /** Say what the cause is: the whole analysis as it is now. */
    record Analyse(Analysis analysis, By by, Instant at) implements DeviationCommand {}

    /** Say what to do. */
    record Propose(Proposal proposal) implements DeviationCommand {}

    /** Take a proposal back. */
    record Withdraw(String proposalId, String reason, By by, Instant at) implements DeviationCommand {}

    /** It has been decided what to do. */
    record Settle(LocalDate decidedOn, By by, Instant at) implements DeviationCommand {}

    /** Close it without a decision. */
    record Close(String reason, By by, Instant at) implements DeviationCommand {}
}
