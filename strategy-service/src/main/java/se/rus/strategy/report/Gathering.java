package se.rus.strategy.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.platform.http.ProblemType;
import se.rus.platform.store.EventJson;
import se.rus.strategy.progress.Progress;

/** Puts together what a report is made from, as it stands. */
@ApplicationScoped
public class Gathering {
    private final Progress progress;
    private final ShiftsForReport shifts;
    private final DecisionsForReport decisions;

    Gathering(Progress progress, ShiftsForReport shifts, DecisionsForReport decisions) {
        this.progress = progress;
        this.shifts = shifts;
        this.decisions = decisions;
    }

    /** The newest progress document; a 409 problem when the strategy has none yet. */
    private Uni<ProgressDocument> progress(String strategyId) {
        return progress.of(strategyId)
                .map(found -> read(found.orElseThrow(Gathering::notYet).json()));
    }

    Uni<ReportMaterial> material(String reportId, NewReport request, Instant at) {
        return progress(request.strategyId())
                .chain(document -> shifts.of(request.strategyId(), request.year())
                        .chain(shiftLines -> decisions
                                .of(request.strategyId(), request.year())
                                .map(decided -> material(reportId, request, at, document, shiftLines, decided))));
    }

    private static ReportMaterial material(
            String reportId,
            NewReport request,
            Instant at,
            ProgressDocument document,
            List<ShiftLine> shifts,
            List<DecisionLine> decisions) {
        return new ReportMaterial(
                reportId,
                document.county(),
                0,
                request.year(),
                request.asOf() == null ? Days.of(at) : request.asOf(),
                at,
                ReportMaterial.LAYOUT,
                request.delimitedAs(StandardDelimitation.TEXT),
                document,
                shifts,
                decisions);
    }

    private static ProgressDocument read(String json) {
        try {
            return EventJson.MAPPER.readValue(json, ProgressDocument.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuntimeException notYet() {
        return ProblemType.NOT_YET_KNOWN.exception(
                "The strategy is not adopted, or its adoption has not reached the progress view yet.",
                "Strategin är inte antagen, eller så har antagandet inte nått lägesbilden ännu.");
    }
}
