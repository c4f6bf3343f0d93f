package se.rus.strategy.report.figures;

import static se.rus.strategy.report.figures.Row.text;

import java.util.List;
import java.util.function.Predicate;
import se.rus.contracts.value.BilingualText;
import se.rus.strategy.report.ReportMaterial;
import se.rus.strategy.report.ShiftLine;

/** From what to what the county has moved, and where it wanted to and has not. */
public final class ShiftTables {
    static final BilingualText HAPPENED = text("Har skett", "Has happened");
    static final BilingualText WANTED = text("Önskad, har inte skett", "Wanted, has not happened");

    private ShiftTables() {}

    /** One row a shift. */
    public static Table all(ReportMaterial material) {
        return of(material, it -> true);
    }

    /** Those that the municipality of a dialogue took part in. */
    public static Table ofDialogue(ReportMaterial material) {
        return of(material, it -> it.actors().contains(material.dialogue().name()));
    }

    private static Table of(ReportMaterial material, Predicate<ShiftLine> told) {
        return Table.of(
                "shifts",
                text("Förflyttningar", "Shifts"),
                List.of(
                        text("Till", "To"),
                        text("Från", "From"),
                        text("Mål", "Goal"),
                        text("Läge", "State"),
                        text("Storlek", "Size"),
                        text("Vad talar för att arbetet bidrog", "How sure it is that the work contributed"),
                        text("Förmodad orsak till att den uteblivit", "Suspected cause of its absence"),
                        text("Aktörer", "Actors")),
                material.shifts().stream()
                        .filter(told)
                        .map(shift -> row(shift, material))
                        .toList());
    }

    private static List<Cell> row(ShiftLine it, ReportMaterial material) {
        return List.of(
                Cell.written(it.to()),
                Cell.written(it.from()),
                Goals.named(it.goalId(), material),
                Cell.words(it.happened() ? HAPPENED : WANTED),
                Cell.words(it.size()),
                Cell.words(it.attribution()),
                Cell.written(it.cause()),
                Cell.written(String.join(", ", it.actors())));
    }
}
