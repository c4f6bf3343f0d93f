package se.rus.strategy.report.government;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.rus.contracts.strategy.NationalArea;
import se.rus.strategy.content.Draft;
import se.rus.strategy.content.Goal;
import se.rus.strategy.content.GoalLinks;
import se.rus.strategy.content.Priority;
import se.rus.strategy.content.Serves;

/** Which goals the government report tells of under which national area. */
class MappedAreasTest {
    private static final Priority SKILLS = new Priority(
            "p1", 1, "Kompetens", null, null, null, new Serves(List.of(), List.of(NationalArea.SKILLS)), null);

    @Test
    void aGoalContributesToItsOwnAreasAndToThoseOfItsPrioritiesEachOnce() {
        Serves both = new Serves(List.of(), List.of(NationalArea.INNOVATION, NationalArea.SKILLS));
        Goal mapped = goal("g1", new GoalLinks(List.of("p1"), List.of(), both));
        Goal through = goal("g2", new GoalLinks(List.of("p1"), List.of(), null));
        Goal neither = goal("g3", null);

        assertThat(MappedAreas.of(strategy(mapped, through, neither)))
                .containsExactlyInAnyOrder(
                        new GoalArea("g1", GovernmentSection.INNOVATION),
                        new GoalArea("g1", GovernmentSection.COMPETENCE),
                        new GoalArea("g2", GovernmentSection.COMPETENCE));
    }

    private static Goal goal(String id, GoalLinks links) {
        return new Goal(id, 1, "Mål", null, null, null, links, null, null, null);
    }

    private static Draft strategy(Goal... goals) {
        return new Draft("s", "07", "Plan", 2026, 2028, List.of(goals), null, List.of(SKILLS), null, null);
    }
}
