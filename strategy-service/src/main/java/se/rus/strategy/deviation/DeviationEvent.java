package se.rus.strategy.deviation;

import java.time.Instant;
import java.time.LocalDate;
import se.rus.contracts.strategy.DeviationDirection;
import se.rus.strategy.contribution.By;

/** What happens to a deviation. */
public sealed interface DeviationEvent {

    /** It was found; by whom, the opening says. */
    record DeviationOpened(
            String deviationId,
            Subject subject,
            DeviationDirection direction,
            String period,
            Heard heard,
            Opening opening)
            implements DeviationEvent {}

    /** The indicator was assessed again; it goes the way of the latest turn from now on. */
    record DeviationAssessmentNoted(String deviationId, Heard heard, DeviationDirection turn, Instant at)
            implements DeviationEvent {}

    /** The causes were analysed, or analysed again. */
    record DeviationAnalysed(String deviationId, Analysis analysis, By by, Instant at) implements DeviationEvent {}

    /** A measure was proposed. */
    record DeviationMeasureProposed(String deviationId, Proposal proposal) implements DeviationEvent {}

    /** A proposal was taken back. */
    record DeviationProposalWithdrawn(String deviationId, String proposalId, String reason, By by, Instant at)
            implements DeviationEvent {}

    /** It was decided what to do: in one transaction with the decision. */
    record DeviationSettled(String deviationId, LocalDate decidedOn, By by, Instant at) implements DeviationEvent {}

    /** It was closed without a decision. */
    record DeviationClosed(String deviationId, String reason, By by, Instant at) implements DeviationEvent {}
}
