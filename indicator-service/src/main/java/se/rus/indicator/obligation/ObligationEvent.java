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
}
