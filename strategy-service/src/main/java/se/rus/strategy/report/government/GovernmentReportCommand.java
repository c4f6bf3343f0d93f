package se.rus.strategy.report.government;

import java.time.Instant;
import java.time.LocalDate;

/** What may be asked of a region's report to the government. */
public sealed interface GovernmentReportCommand {

    /** Make a draft. */
    record Prefill(GovernmentReport draft, Instant at) implements GovernmentReportCommand {}

    /** Write a section otherwise. */
    record WriteSection(GovernmentSection section, String text, Instant at) implements GovernmentReportCommand {}

    /**
     * Say that it has been sent.
     *
     * @param today in Sweden
     */
    record Send(Sending sending, LocalDate today, Instant at) implements GovernmentReportCommand {}
}
