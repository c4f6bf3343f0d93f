package se.rus.strategy.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.contracts.value.BilingualText;
import se.rus.contracts.value.Decision;
import se.rus.platform.store.EventJson;

/** The approved sample of the progress document, made into a report. */
public final class SampleReport {
    public static final Instant MADE = Instant.parse("2027-02-15T09:12:44Z");
    public static final LocalDate AS_OF = LocalDate.parse("2027-02-15");

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
                decisions(progress));
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
                List.of());
    }

    public static ProgressDocument progress() {
        try (InputStream in = SampleReport.class.getResourceAsStream("/samples/ProgressDocument/v1.json")) {
            ObjectNode json = (ObjectNode) EventJson.MAPPER.readTree(in);
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
                null));
    }
}
