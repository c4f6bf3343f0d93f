package se.rus.indicator.obligation;

import java.time.Instant;

/** What happens to reporting obligations. */
public sealed interface ObligationEvent {

    /** It was set. */
    record ObligationSet(Obligation obligation, Instant setAt) implements ObligationEvent {}

    /** It is otherwise from now on. */
    record ObligationRevised(Obligation obligation, Instant revisedAt) implements ObligationEvent {}

    /** One actor may report again. */
    record ObligationReopened(String obligationId, Reopening reopening, Instant reopenedAt)
            implements ObligationEvent {}

    /**
     * Something is asked for in a period that was not asked for before. Kept in a stream of its own for each county and
     * period, whose version tells whoever is about to set an obligation that another one came first.
     */
    record ObligationsAdded(String obligationId, Instant addedAt) implements ObligationEvent {}
}
