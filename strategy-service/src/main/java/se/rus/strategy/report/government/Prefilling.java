package se.rus.strategy.report.government;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rus.contracts.progress.GoalProgress;
import se.rus.contracts.progress.IndicatorProgress;
import se.rus.contracts.progress.SignalCounts;
import se.rus.strategy.report.Language;
import se.rus.strategy.report.ReportMaterial;
import se.rus.strategy.report.figures.Numbers;
import se.rus.strategy.report.figures.SignalTables;
import se.rus.strategy.report.figures.SignalWords;

/** The words that a draft begins with, of the figures of a follow-up report. Swedish, since the government reads it. */
final class Prefilling {
    private static final String NO_GOAL =
            "Inget mål i strategin är kopplat till området. Beskriv hur länets arbete har bidragit.";

    private final ReportMaterial material;
    private final List<GoalArea> areas;

    private Prefilling(ReportMaterial material, List<GoalArea> areas) {
        this.material = material;
        this.areas = areas;
    }

    /** All sections, in order. */
    static List<WrittenSection> of(ReportMaterial material, List<GoalArea> areas) {
        Prefilling prefilling = new Prefilling(material, areas);
        return Arrays.stream(GovernmentSection.values())
                .map(section -> new WrittenSection(section, prefilling.text(section), false))
                .toList();
    }

    private String text(GovernmentSection section) {
        String told = switch (section) {
            case LIVING, COMPETENCE, INNOVATION, ACCESSIBILITY -> area(section);
            case USE_OF_FUNDS -> PrefilledFunds.text(material);
            case DECISIONS -> PrefilledDecisions.text(material);
        };
        return told + "\n\nUnderlag: uppföljningsrapport nummer " + material.number() + ", läget den " + material.asOf()
                + ".";
    }

    private String area(GovernmentSection area) {
        List<String> goals = material.goals().stream()
                .filter(goal -> areas.contains(new GoalArea(goal.goalId(), area)))
                .map(Prefilling::goal)
                .toList();
        return goals.isEmpty() ? NO_GOAL : String.join("\n\n", goals);
    }

    private static String goal(GoalProgress goal) {
        String name = "Mål " + goal.number() + ", " + goal.title() + ": ";
        String money = number(goal.projects()) + " projekt har beviljats " + number(goal.grantedKronor()) + " kronor.";
        return goal.indicators().isEmpty()
                ? name + "följs inte upp med någon indikator. " + money
                : name + followed(goal) + money;
    }

    private static String followed(GoalProgress goal) {
        long reported = goal.indicators().stream()
                .mapToLong(IndicatorProgress::reported)
                .sum();
        long expected = goal.indicators().stream()
                .mapToLong(IndicatorProgress::expected)
                .sum();
        return number(reported) + " av " + number(expected) + " väntade värden är rapporterade. Signaler: "
                + signals(SignalTables.signals(goal)) + ". ";
    }

    private static String signals(SignalCounts counts) {
        String told = Stream.of(SignalWords.values())
                .filter(signal -> signal.in(counts) > 0)
                .map(signal ->
                        number(signal.in(counts)) + " " + signal.text().sv().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? "inga ännu" : told;
    }

    private static String number(long number) {
        return Numbers.of(number, Language.SWEDISH);
    }
}
