package se.rus.strategy.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.rus.contracts.progress.GoalProgress;
import se.rus.strategy.report.ReportMaterial;
import se.rus.strategy.report.figures.ReportTables;
import se.rus.strategy.report.figures.SignalTables;
import se.rus.strategy.report.figures.SignalWords;

/** Signals of all goals, and then goal by goal. */
final class GoalSections {
    private final ReportMaterial material;
    private final Pen pen;

    GoalSections(ReportMaterial material, Pen pen) {
        this.material = material;
        this.pen = pen;
    }

    List<Tag> sections() {
        return List.of(signals(), goals());
    }

    private Tag signals() {
        return Tag.of(
                "section",
                pen.heading(2, "signals-by-goal", Texts.SIGNALS),
                pen.paragraph(Texts.SIGNALS_READ),
                legend(),
                Tag.of("div", SignalChart.of(material, pen.language(), pen.medium()))
                        .with("class", "chart"),
                pen.table(SignalTables.byGoal(material)));
    }

    private Tag legend() {
        return Tag.of(
                        "ul",
                        Stream.of(SignalWords.values())
                                .map(signal -> Tag.of("li", CellMarkup.mark(signal, pen.language())))
                                .toList())
                .with("class", "legend");
    }

    private Tag goals() {
        List<Tag> parts = new ArrayList<>();
        parts.add(pen.heading(2, "goal-by-goal", Texts.GOALS));
        material.goals().stream().map(this::goal).forEach(parts::add);
        return Tag.of("section", parts);
    }

    private Tag goal(GoalProgress goal) {
        List<Tag> parts = new ArrayList<>();
        parts.add(pen.heading(3, id(goal), Texts.GOAL, Integer.toString(goal.number()), goal.title()));
        if (goal.indicators().isEmpty()) {
            parts.add(pen.paragraph(Texts.NO_INDICATORS));
        }
        ReportTables.ofGoal(goal, material).stream().map(pen::table).forEach(parts::add);
        parts.add(
                goal.projects() == 0
                        ? pen.paragraph(Texts.NO_PROJECTS)
                        : pen.paragraph(Texts.GRANTED, goal.projects(), goal.grantedKronor()));
        return Tag.of("section", parts);
    }

    /** A removed goal may have the number of another one. */
    private String id(GoalProgress goal) {
        boolean stands = material.progress().goals().stream()
                .anyMatch(each -> each.goalId().equals(goal.goalId()));
        return stands ? "goal-" + goal.number() : "former-goal-" + goal.goalId();
    }
}
