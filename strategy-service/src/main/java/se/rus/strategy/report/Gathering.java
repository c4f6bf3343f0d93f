package se.rus.strategy.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.contracts.reference.Actors;
import se.rus.platform.decision.RejectedException;
import se.rus.platform.decision.Rejection;
import se.rus.platform.http.ProblemType;
import se.rus.platform.store.EventJson;
import se.rus.strategy.actor.Days;
import se.rus.strategy.progress.ProgressDays;

/** Puts together what a report is made from, as it stood on its day. */
@ApplicationScoped
public class Gathering {
    private final ProgressDays progress;
    private final ShiftsForReport shifts;
    private final DecisionsForReport decisions;
    private final DeviationsForReport deviations;
    private final YearlyReports yearly;
    private final Peers peers;

    Gathering(
            ProgressDays progress,
            ShiftsForReport shifts,
            DecisionsForReport decisions,
            DeviationsForReport deviations,
            YearlyReports yearly,
            Peers peers) {
        this.progress = progress;
        this.shifts = shifts;
        this.decisions = decisions;
        this.deviations = deviations;
        this.yearly = yearly;
        this.peers = peers;
    }

    /** What is told of the day besides the figures. */
    private record Told(List<ShiftLine> shifts, List<DecisionLine> decisions, List<DeviationLine> deviations) {}

    /** What a kind of report has that others have not; both may be null. */
    private record Own(MandatePeriod mandate, Dialogue dialogue) {}

    Uni<ReportMaterial> material(String reportId, NewReport request, Instant at) {
        ReportScope scope = request.scope(Days.of(at));
        return progress(scope)
                .chain(document -> told(scope)
                        .chain(told -> own(request, scope, document)
                                .map(own -> material(reportId, request, at, document, told, own))));
    }

    private Uni<Told> told(ReportScope scope) {
        return shifts.of(scope)
                .chain(shiftLines -> decisions
                        .of(scope)
                        .chain(decided -> deviations.open(scope).map(open -> new Told(shiftLines, decided, open))));
    }

    private Uni<Own> own(NewReport request, ReportScope scope, ProgressDocument document) {
        return switch (request.asked()) {
            case YEARLY -> Uni.createFrom().item(new Own(null, null));
            case MANDATE_PERIOD -> yearly.of(document.county(), scope).map(period -> new Own(period, null));
            case DIALOGUE ->
                peers.of(request.actor(), document, scope)
                        .map(lines ->
                                new Own(null, new Dialogue(request.actor(), Actors.nameOf(request.actor()), lines)));
        };
    }

    /** The progress as it was shown on the day; a problem when there was none to show. */
    private Uni<ProgressDocument> progress(ReportScope scope) {
        return progress.asOf(scope.strategyId(), scope.asOf())
                .chain(found -> found.isPresent()
                        ? Uni.createFrom().item(EventJson.read(found.get().json(), ProgressDocument.class))
                        : progress.firstDay(scope.strategyId()).map(first -> {
                            throw first.map(Gathering::before).orElseGet(Gathering::notYet);
                        }));
    }

    private static ReportMaterial material(
            String reportId, NewReport request, Instant at, ProgressDocument document, Told told, Own own) {
        return new ReportMaterial(
                reportId,
                document.county(),
                0,
                request.year(),
                request.scope(Days.of(at)).asOf(),
                at,
                ReportMaterial.LAYOUT,
                request.delimitedAs(StandardDelimitation.of(request.asked())),
                document,
                told.shifts(),
                told.decisions(),
                told.deviations(),
                request.asked(),
                own.mandate(),
                own.dialogue());
    }

    private static RuntimeException before(LocalDate first) {
        return new RejectedException(Rejection.rule(
                "before-first-day",
                "/asOf",
                "Nothing is known of that day: the first day whose progress was kept is " + first + ".",
                "Läget den dagen är inte känt: den första dagen vars läge finns kvar är " + first + "."));
    }

    private static RuntimeException notYet() {
        return ProblemType.NOT_YET_KNOWN.exception(
                "The strategy is not adopted, or its adoption has not reached the progress view yet.",
                "Strategin är inte antagen, eller så har antagandet inte nått lägesbilden ännu.");
    }
}
