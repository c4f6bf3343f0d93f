package se.rus.strategy.report.figures;

import static se.rus.strategy.report.figures.Row.text;

import java.util.List;
import se.rus.contracts.value.BilingualText;
import se.rus.strategy.report.DecisionLine;
import se.rus.strategy.report.ReportMaterial;

/** What was decided, whether it was carried out and whether it helped. */
public final class DecisionTables {
    static final BilingualText NOT_TOLD = text("Inte återrapporterat", "Not reported back");

    private DecisionTables() {}

    /** One row a decision. */
    public static Table all(ReportMaterial material) {
        return Table.of(
                "decisions",
                text("Beslut och vad de ledde till", "Decisions and what they led to"),
                List.of(
                        text("Beslut", "Decision"),
                        text("Mål", "Goal"),
                        text("Organ", "Body"),
                        text("Paragraf", "Paragraph"),
                        text("Diarienummer", "Registration number"),
                        text("Datum", "Date"),
                        text("Genomfört", "Carried out"),
                        text("Effekt", "Effect")),
                material.decisions().stream().map(each -> row(each, material)).toList());
    }

    private static List<Cell> row(DecisionLine it, ReportMaterial material) {
        return List.of(
                Cell.written(it.measure()),
                Goals.named(it.goalId(), material),
                Cell.written(it.decision().body()),
                Cell.code(it.decision().paragraph()),
                Cell.code(it.decision().registrationNumber()),
                Cell.day(it.decision().date()),
                Cell.words(it.carriedOut() == null ? NOT_TOLD : it.carriedOut()),
                Cell.words(it.effect() == null ? NOT_TOLD : it.effect()));
    }
}
