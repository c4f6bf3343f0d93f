package se.rus.strategy.network.agreement;

import java.time.Instant;

/** What happens to an agreement. */
public sealed interface AgreementEvent {

    /** The agreement after it. */
    Agreement agreement();

    /** It was entered. */
    record AgreementEntered(Agreement agreement, Instant enteredAt) implements AgreementEvent {}

    /** One more has signed. */
    record AgreementSigned(Agreement agreement, String actorId, Instant signedAt) implements AgreementEvent {}

    /** It ends, otherwise than was agreed at first. */
    record AgreementEnded(Agreement agreement, Instant endedAt) implements AgreementEvent {}
}
