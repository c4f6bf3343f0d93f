package se.rus.strategy.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import se.rus.contracts.strategy.Dimension;
import se.rus.strategy.content.Challenge;
import se.rus.strategy.content.Draft;
import se.rus.strategy.content.Effort;
import se.rus.strategy.content.FocusArea;
import se.rus.strategy.content.Goal;
import se.rus.strategy.content.GoalConflict;
import se.rus.strategy.content.Priority;
import se.rus.strategy.content.Prospect;
import se.rus.strategy.content.ProspectKind;

/** A strategy of any size in which every part's title is drawn, so that two drawn from the same ids differ here and there. */
final class GeneratedDraft {
    private final Random random;

    GeneratedDraft(Random random) {
        this.random = random;
    }

    Draft next() {
        List<Goal> goals = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            if (i == 0 || random.nextInt(4) > 0) {
                goals.add(goal(i));
            }
        }
        List<Priority> priorities = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            if (random.nextInt(4) > 0) {
                priorities.add(priority(i));
            }
        }
        List<GoalConflict> conflicts =
                random.nextBoolean() ? List.of() : List.of(new GoalConflict("conflict-1", List.of(), title(), null));
        return new Draft("s", "08", title(), 2026, 2028, goals, null, priorities, null, conflicts);
    }

    private Goal goal(int i) {
        List<Prospect> prospects = random.nextBoolean()
                ? List.of()
                : List.of(new Prospect("prospect-" + i, ProspectKind.RISK, title(), null));
        Dimension dimension = random.nextBoolean() ? null : Dimension.SOCIAL;
        return new Goal("goal-" + i, i + 1, title(), dimension, null, null, null, prospects, null, null);
    }

    private Priority priority(int i) {
        List<Challenge> challenges =
                random.nextBoolean() ? List.of() : List.of(new Challenge("challenge-" + i, title()));
        List<Effort> efforts = random.nextBoolean() ? List.of() : List.of(new Effort("effort-" + i, title()));
        List<FocusArea> areas = random.nextBoolean()
                ? List.of()
                : List.of(new FocusArea("focus-area-" + (i + random.nextInt(2) * 10), title(), null, efforts));
        return new Priority("priority-" + i, i + 1, title(), null, challenges, areas, null, null);
    }

    private String title() {
        return "Titel " + random.nextInt(3);
    }
}
