package se.rus.indicator.obligation;

import java.time.Instant;
import java.time.LocalDate;

/** What is wanted of obligations. */
public sealed interface ObligationCommand {

    /** Sets one. */
    record Set(Obligation obligation, Instant at) implements ObligationCommand {}

    /** Changes it. */
    record Revise(Obligation obligation, Instant at) implements ObligationCommand {}

    /** Lets one actor report again. */
    record Reopen(Reopening reopening, LocalDate today, Instant at) implements ObligationCommand {}
}
