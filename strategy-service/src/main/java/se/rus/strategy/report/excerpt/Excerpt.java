package se.rus.strategy.report.excerpt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.progress.GoalProgress;
import se.rus.contracts.value.BilingualText;
import se.rus.strategy.report.ReportMaterial;
import se.rus.strategy.report.figures.Cell;
import se.rus.strategy.report.figures.ReportTables;
import se.rus.strategy.report.figures.Table;

/**
 * The figures of a report for some of its goals, as tables that somebody else can put into a shape of their own.
 *
 * @param reportId the report
 * @param county county code, two digits
 * @param number place in the county's series of reports, from 1
 * @param year what is followed up
 * @param asOf the day whose state it tells of
 * @param goals those that it is about, by number; those that were removed from the strategy last
 * @param tables the figures
 */
@Schema(name = "ReportFigures", examples = ExcerptExamples.FIGURES)
public record Excerpt(
        String reportId,
        String county,
        int number,
        int year,
        LocalDate asOf,
        List<GoalName> goals,
        List<Figures> tables) {

    /**
     * A goal by its number and title.
     *
     * @param goalId the goal
     * @param number number as printed
     * @param title title as adopted
     */
    @Schema(name = "ReportGoal")
    public record GoalName(String goalId, int number, String title) {}

    /**
     * One table.
     *
     * @param id stable, for programs
     * @param caption what it shows
     * @param columns headings, from left to right
     * @param rows a value for each column: a number, a day, a code, words in Swedish, words in both languages, the word
     *     of a signal, or null where nothing is known
     */
    @Schema(name = "ReportTable")
    public record Figures(String id, BilingualText caption, List<BilingualText> columns, List<List<Object>> rows) {

        static Figures of(Table table) {
            return new Figures(
                    table.id(),
                    table.caption(),
                    table.columns(),
                    table.rows().stream().map(Figures::values).toList());
        }

        /** A list that may hold null. */
        private static List<Object> values(List<Cell> row) {
            List<Object> values = new ArrayList<>();
            row.forEach(cell -> values.add(value(cell)));
            return values;
        }

        private static Object value(Cell cell) {
            return switch (cell) {
                case Cell.Words(BilingualText text) -> text;
                case Cell.Written(String text) -> text;
                case Cell.Code(String text) -> text;
                case Cell.Ordinal(int number) -> number;
                case Cell.Count(long number) -> number;
                case Cell.Kronor(long amount) -> amount;
                case Cell.Value(var value) -> value;
                case Cell.Mark(var signal) -> signal.word();
                case Cell.Day(LocalDate day) -> day.toString();
                case Cell.Unknown() -> null;
            };
        }
    }

    static Excerpt of(ReportMaterial chosen) {
        return new Excerpt(
                chosen.reportId(),
                chosen.county(),
                chosen.number(),
                chosen.year(),
                chosen.asOf(),
                chosen.goals().stream().map(Excerpt::name).toList(),
                ReportTables.ofGoals(chosen).stream().map(Figures::of).toList());
    }

    private static GoalName name(GoalProgress goal) {
        return new GoalName(goal.goalId(), goal.number(), goal.title());
    }
}
