package se.rus.strategy.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.contracts.value.BilingualText;
import se.rus.contracts.value.Decision;
import se.rus.platform.store.EventJson;
import se.rus.strategy.report.DeviationLine.CauseLine;

/** The approved sample of the progress document, made into a report. */
public final class SampleReport {
    public static final Instant MADE = Instant.parse("2027-02-15T09:12:44Z");
    public static final LocalDate AS_OF = LocalDate.parse("2027-02-15");

    private static final String TOGETHER = """
            {"signal": "atRisk", "value": 246.8, "target": 250, "period": "2026", "trend": "unchanged",
             "reported": 2, "expected": 2}""";

    private SampleReport() {}

    /** As it is read from an event. */
    public static ReportMaterial material() {
        return of(progress());
    }

    public static ReportMaterial of(ProgressDocument progress) {
        return new ReportMaterial(
                "r1",
                "08",
                15,
                2026,
                AS_OF,
                MADE,
                ReportMaterial.LAYOUT,
                StandardDelimitation.TEXT,
                progress,
                shifts(progress),
                decisions(progress),
                deviations(progress),
                ReportKind.YEARLY,
                null,
                null);
    }

    /** The same as it was made for an earlier layout. */
    public static ReportMaterial laidOut(int layout, ReportMaterial it) {
        return new ReportMaterial(
                it.reportId(),
                it.county(),
                it.number(),
                it.year(),
                it.asOf(),
                it.madeAt(),
                layout,
                it.delimitation(),
                it.progress(),
                it.shifts(),
                it.decisions(),
                it.deviations(),
                it.kind(),
                it.mandate(),
                it.dialogue());
    }

    /** Without shifts and decisions, as long as nobody provides them. */
    public static ReportMaterial bare() {
        ReportMaterial it = material();
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
                List.of(),
                List.of(),
                List.of(),
                ReportKind.YEARLY,
                null,
                null);
    }

    public static ProgressDocument progress() {
        try (InputStream in = SampleReport.class.getResourceAsStream("/samples/ProgressDocument/v1.json")) {
            ObjectNode json = (ObjectNode) EventJson.MAPPER.readTree(in);
            ObjectNode indicator = (ObjectNode) json.at("/goals/0/indicators/0");
            ((ObjectNode) indicator.at("/actors/0")).put("trend", "improving");
            ((ObjectNode) indicator.at("/actors/1")).put("trend", "worsening");
            indicator.set("together", EventJson.MAPPER.readTree(TOGETHER));
            return EventJson.MAPPER.treeToValue(json, ProgressDocument.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ShiftLine> shifts(ProgressDocument progress) {
        return List.of(
                new ShiftLine(
                        progress.goals().get(3).goalId(),
                        "Regeringsuppdrag",
                        "Långsiktig regional utvecklingsfråga",
                        true,
                        new BilingualText("Tydlig", "Clear"),
                        new BilingualText("Arbetet drev delvis", "The work partly drove it"),
                        null,
                        List.of("Region Kalmar", "Kalmar")),
                new ShiftLine(
                        null,
                        null,
                        "Cirkulär ekonomi",
                        false,
                        null,
                        null,
                        "Ingen aktör hade <rådighet> över hela kedjan & dess slut.",
                        List.of()));
    }

    private static List<DecisionLine> decisions(ProgressDocument progress) {
        return List.of(new DecisionLine(
                progress.goals().getFirst().goalId(),
                "Extra informationsinsats till vårdcentraler",
                new Decision("Regionstyrelsen", "§ 40", "RK 2026/3561", LocalDate.parse("2026-09-14")),
                new BilingualText("Ja, i sin helhet", "Yes, in full"),
                null,
                new OutcomeLine(
                        LocalDate.parse("2026-10-01"),
                        indicator(progress),
                        new MeasuredLine("2026-T1", new BigDecimal("262"), Signal.OFF_TRACK),
                        null,
                        List.of(new BilingualText("Ingen period efter åtgärden.", "No period after the measure."))),
                List.of(
                        new ConsequenceLine(
                                new BilingualText("Sociala", "Social"),
                                new BilingualText("+ positiv", "+ positive"),
                                "Färre blir <sjuka> & fler mår bra."),
                        new ConsequenceLine(
                                new BilingualText("Ekologiska", "Ecological"),
                                new BilingualText("0 ingen", "0 none"),
                                null))));
    }

    private static List<DeviationLine> deviations(ProgressDocument progress) {
        return List.of(
                new DeviationLine(
                        progress.goals().getFirst().goalId(),
                        indicator(progress),
                        "0882",
                        true,
                        new MeasuredLine("2026", new BigDecimal("262"), Signal.OFF_TRACK),
                        List.of(
                                new CauseLine("Brist på läkare", new BilingualText("bekräftad", "confirmed")),
                                new CauseLine("Långa avstånd", new BilingualText("förkastad", "rejected"))),
                        "Läkarbristen väger tyngst.",
                        List.of("Fasta läkarkontakter", "Uppföljning per mottagning"),
                        "Oskarshamn"),
                new DeviationLine(null, "unknown", null, false, null, List.of(), null, List.of(), null));
    }

    private static String indicator(ProgressDocument progress) {
        return progress.goals().getFirst().indicators().getFirst().indicatorId();
    }
}
