package se.rus.strategy.report.government;

import java.util.function.Supplier;
import se.rus.platform.decision.Decider;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Rejection;
import se.rus.strategy.report.government.GovernmentReportCommand.Prefill;
import se.rus.strategy.report.government.GovernmentReportCommand.Send;
import se.rus.strategy.report.government.GovernmentReportCommand.WriteSection;
import se.rus.strategy.report.government.GovernmentReportEvent.GovernmentReportPrefilled;
import se.rus.strategy.report.government.GovernmentReportEvent.GovernmentReportSent;
import se.rus.strategy.report.government.GovernmentReportEvent.SectionWritten;

/** The life of a region's report: prefilled once, written section by section, sent once. */
public final class GovernmentReportDecider
        implements Decider<GovernmentReportCommand, GovernmentReportState, GovernmentReportEvent> {
    private static final Rejection MISSING = Rejection.notFound(
            "government-report-not-found", "There is no such report.", "Det finns ingen sådan redovisning.");
    private static final Rejection EXISTS = Rejection.state(
            "government-report-exists",
            "The county has a report of this year already; edit that one.",
            "Länet har redan en redovisning för året; ändra i den.");
    private static final Rejection SENT = Rejection.state(
            "government-report-sent",
            "It has been sent, and stays as it was sent.",
            "Redovisningen är lämnad och kan inte ändras.");
    private static final Rejection NOT_YET = Rejection.rule(
            "sent-in-future", "/sentOn", "Say so when it has been sent.", "Ange det när redovisningen har lämnats.");
    private static final Rejection BEFORE_YEAR = Rejection.rule(
            "sent-before-year",
            "/sentOn",
            "The day lies before the year that it tells of.",
            "Dagen ligger före det år som redovisas.");

    @Override
    public GovernmentReportState initial() {
        return GovernmentReportState.NONE;
    }

    @Override
    public Decision<GovernmentReportEvent> decide(GovernmentReportCommand command, GovernmentReportState state) {
        return switch (command) {
            case Prefill prefill ->
                state.exists()
                        ? Decision.reject(EXISTS)
                        : Decision.accept(new GovernmentReportPrefilled(prefill.draft(), prefill.at()));
            case WriteSection write -> whileDraft(state, () -> write(write, state.report()));
            case Send send -> whileDraft(state, () -> send(send, state.report()));
        };
    }

    @Override
    public GovernmentReportState evolve(GovernmentReportState state, GovernmentReportEvent event) {
        return new GovernmentReportState(
                switch (event) {
                    case GovernmentReportPrefilled it -> it.report();
                    case SectionWritten it -> state.report().written(it.section(), it.text());
                    case GovernmentReportSent it -> state.report().sent(it.sending());
                });
    }

    private static Decision<GovernmentReportEvent> whileDraft(
            GovernmentReportState state, Supplier<Decision<GovernmentReportEvent>> decision) {
        return !state.exists() ? Decision.reject(MISSING) : state.isSent() ? Decision.reject(SENT) : decision.get();
    }

    private static Decision<GovernmentReportEvent> write(WriteSection it, GovernmentReport report) {
        return report.says(it.section(), it.text())
                ? Decision.nothingNew()
                : Decision.accept(new SectionWritten(report.governmentReportId(), it.section(), it.text(), it.at()));
    }

    private static Decision<GovernmentReportEvent> send(Send it, GovernmentReport report) {
        if (it.sending().sentOn().isAfter(it.today())) {
            return Decision.reject(NOT_YET);
        }
        return it.sending().sentOn().getYear() < report.year()
                ? Decision.reject(BEFORE_YEAR)
                : Decision.accept(new GovernmentReportSent(report.governmentReportId(), it.sending(), it.at()));
    }
}
