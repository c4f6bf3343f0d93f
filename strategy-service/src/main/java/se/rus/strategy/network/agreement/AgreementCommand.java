package se.rus.strategy.network.agreement;

import java.time.Instant;
import java.time.LocalDate;

/** What may be asked of an agreement. Days, times and ids come with the command. */
public sealed interface AgreementCommand {

    /** Enter it, with those who have signed. */
    record EnterAgreement(Agreement agreement, LocalDate today, Instant at) implements AgreementCommand {}

    /** Say that one more has signed. */
    record SignAgreement(Signature signature, LocalDate today, Instant at) implements AgreementCommand {}

    /** Say that it holds no longer from a day on. */
    record EndAgreement(LocalDate on, Instant at) implements AgreementCommand {}
}
