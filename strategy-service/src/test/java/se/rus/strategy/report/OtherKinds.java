package se.rus.strategy.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.platform.store.EventJson;

/** Any follow-up report, made into the kinds that there are beside it. */
public final class OtherKinds {
    private OtherKinds() {}

    /** The evaluation of the years until it, with a beginning where each signal was off track. */
    public static ReportMaterial evaluation(ReportMaterial it) {
        ProgressDocument beginning = beginning(it.progress());
        return of(
                it,
                ReportKind.MANDATE_PERIOD,
                new MandatePeriod(
                        2023,
                        beginning,
                        List.of(
                                new YearlyLink("r2024", 13, 2024, LocalDate.parse("2025-02-10"), beginning.totals()),
                                new YearlyLink(
                                        "r2025",
                                        14,
                                        2025,
                                        LocalDate.parse("2026-02-09"),
                                        it.progress().totals())),
                        List.of(new GovernmentLink("08-2025", 2025, LocalDate.parse("2026-02-20"), "RK 2026/117"))),
                null);
    }

    /** The same without any report before it. */
    public static ReportMaterial firstEvaluation(ReportMaterial it) {
        return of(it, ReportKind.MANDATE_PERIOD, new MandatePeriod(2023, null, List.of(), List.of()), null);
    }

    /** What a dialogue with an actor starts from. */
    public static ReportMaterial dialogue(ReportMaterial it, String actor, String name) {
        List<PeerLine> peers = it.progress().goals().stream()
                .flatMap(goal -> goal.indicators().stream())
                .map(indicator -> new PeerLine(indicator.indicatorId(), "2026", new BigDecimal("-98765.4")))
                .toList();
        return of(it, ReportKind.DIALOGUE, null, new Dialogue(actor, name, peers));
    }

    /** Each pair off track; what is summed of signals is not in these tables but in the document's own. */
    private static ProgressDocument beginning(ProgressDocument progress) {
        try {
            ObjectNode json = EventJson.MAPPER.valueToTree(progress);
            for (JsonNode goal : json.withArray("goals")) {
                for (JsonNode indicator : goal.withArray("indicators")) {
                    long pairs = 0;
                    for (JsonNode actor : indicator.withArray("actors")) {
                        ((ObjectNode) actor).put("signal", "offTrack");
                        pairs++;
                    }
                    ObjectNode signals = ((ObjectNode) indicator).putObject("signals");
                    signals.put("achieved", 0).put("onTrack", 0).put("atRisk", 0);
                    signals.put("offTrack", pairs).put("notAssessable", 0);
                }
            }
            return EventJson.MAPPER.treeToValue(json, ProgressDocument.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReportMaterial of(ReportMaterial it, ReportKind kind, MandatePeriod period, Dialogue dialogue) {
        return new ReportMaterial(
                it.reportId(),
                it.county(),
                it.number(),
                it.year(),
                it.asOf(),
                it.madeAt(),
                it.layout(),
                it.delimitation(),
                it.progress(),
                it.shifts(),
                it.decisions(),
                it.deviations(),
                kind,
                period,
                dialogue);
    }
}
