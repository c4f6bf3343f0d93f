package se.rus.strategy.report.figures;

import se.rus.strategy.report.ReportMaterial;

/** Names the goals that shifts and decisions point at. */
final class Goals {
    private Goals() {}

    /** Number and title; unknown when it points at no goal of the strategy. */
    static Cell named(String goalId, ReportMaterial material) {
        return material.goals().stream()
                .filter(goal -> goal.goalId().equals(goalId))
                .findFirst()
                .map(goal -> Cell.written(goal.number() + " " + goal.title()))
                .orElseGet(Cell.Unknown::new);
    }
}
