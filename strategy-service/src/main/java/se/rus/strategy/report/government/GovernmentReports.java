package se.rus.strategy.report.government;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.rus.platform.decision.Decided;
import se.rus.platform.decision.Decisions;
import se.rus.platform.decision.Expected;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.decision.RejectedException;
import se.rus.platform.decision.Rejection;
import se.rus.platform.decision.Reply;
import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;
import se.rus.platform.store.Metadata;
import se.rus.platform.store.StreamId;
import se.rus.strategy.actor.Days;
import se.rus.strategy.report.ReportKind;
import se.rus.strategy.report.ReportMaterial;
import se.rus.strategy.report.ReportViews;
import se.rus.strategy.report.government.GovernmentReportCommand.Prefill;
import se.rus.strategy.report.government.GovernmentReportCommand.Send;
import se.rus.strategy.report.government.GovernmentReportCommand.WriteSection;

/** What a county's coordinator does with the region's reports to the government. */
@ApplicationScoped
public class GovernmentReports {
    private static final Rejection NO_REPORT = Rejection.rule(
            "report-unknown",
            "/reportId",
            "There is no follow-up report with this id.",
            "Det finns ingen uppföljningsrapport med detta id.");

    private static final Rejection NOT_YEARLY = Rejection.rule(
            "report-not-yearly",
            "/reportId",
            "It is prefilled from the follow-up report of a year.",
            "Den förifylls från uppföljningsrapporten för ett år.");

    private final GovernmentReportDecider decider = new GovernmentReportDecider();
    private final ReportViews reports;
    private final AreasForReport areas;
    private final Decisions decisions;
    private final Caller caller;
    private final Clock clock;

    GovernmentReports(ReportViews reports, AreasForReport areas, Decisions decisions, Caller caller, Clock clock) {
        this.reports = reports;
        this.areas = areas;
        this.decisions = decisions;
        this.caller = caller;
        this.clock = clock;
    }

    /** Prefills the report of the county and year of a follow-up report. */
    Uni<Decided<GovernmentReportState, GovernmentReportEvent>> prefill(
            NewGovernmentReport request,
            OnceKey key,
            Function<Decided<GovernmentReportState, GovernmentReportEvent>, Reply> reply) {
        Metadata metadata = caller.metadata(Roles.COORDINATOR);
        return reports.material(request.reportId())
                .map(found -> found.orElseThrow(() -> new RejectedException(NO_REPORT)))
                .invoke(material -> caller.requireCounty(material.county()))
                .invoke(GovernmentReports::requireYearly)
                .chain(material -> areas.of(material).map(mapped -> draft(material, Prefilling.of(material, mapped))))
                .chain(draft -> decisions.handle(
                        stream(draft.governmentReportId()),
                        decider,
                        new Prefill(draft, clock.instant()),
                        Expected.any(),
                        metadata,
                        Optional.of(key),
                        reply));
    }

    private static void requireYearly(ReportMaterial material) {
        if (material.kind() != ReportKind.YEARLY) {
            throw new RejectedException(NOT_YEARLY);
        }
    }

    /** Writes a section, in the version that the caller has read. */
    Uni<Decided<GovernmentReportState, GovernmentReportEvent>> write(
            String id, GovernmentSection section, String text, long seen) {
        return handle(id, new WriteSection(section, text, clock.instant()), seen);
    }

    /** Marks it as sent, in the version that the caller has read. */
    Uni<Decided<GovernmentReportState, GovernmentReportEvent>> send(String id, Sending sending, long seen) {
        return handle(id, new Send(sending, Days.of(clock.instant()), clock.instant()), seen);
    }

    private Uni<Decided<GovernmentReportState, GovernmentReportEvent>> handle(
            String id, GovernmentReportCommand command, long seen) {
        caller.requireCounty(id.substring(0, 2));
        Metadata metadata = caller.metadata(Roles.COORDINATOR);
        return decisions
                .load(stream(id), decider)
                .chain(loaded ->
                        decisions.handle(stream(id), decider, command, expected(loaded.state(), seen), metadata));
    }

    /** Whether there is one, and still a draft, is the decider's to say, before any version is compared. */
    private static Expected expected(GovernmentReportState state, long seen) {
        return state.exists() && !state.isSent() ? Expected.version(seen) : Expected.any();
    }

    private static GovernmentReport draft(ReportMaterial it, List<WrittenSection> sections) {
        return new GovernmentReport(
                GovernmentReport.id(it.county(), it.year()),
                it.county(),
                it.year(),
                it.progress().strategyId(),
                it.reportId(),
                GovernmentReport.due(it.year()),
                sections,
                null);
    }

    private static StreamId stream(String id) {
        return new StreamId("government-report-" + id);
    }
}
