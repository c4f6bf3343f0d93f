package se.rus.strategy.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.rus.platform.decision.Rejection;
import se.rus.strategy.adoption.StrategyCommand.AdoptStrategy;
import se.rus.strategy.adoption.StrategyCommand.DraftStrategy;
import se.rus.strategy.adoption.StrategyEvent.StrategyAdopted;
import se.rus.strategy.adoption.StrategyEvent.StrategyDrafted;
import se.rus.strategy.content.Draft;
import se.rus.strategy.content.Goal;

class StrategyDeciderTest {
    private static final Instant NOW = Instant.parse("2025-11-26T12:00:00Z");
    private static final se.rus.contracts.value.Decision DECISION = new se.rus.contracts.value.Decision(
            "Regionfullmäktige", "§ 112", "RK 2025/1112", LocalDate.parse("2025-11-26"));
    private final StrategyDecider decider = new StrategyDecider();

    @Test
    void givenNothing_whenDrafted_thenItIsDrafted() {
        Draft draft = draft(2026, 2028, goal(1), goal(2));

        assertThat(when(new DraftStrategy(draft, NOW)))
                .isEqualTo(se.rus.platform.decision.Decision.accept(new StrategyDrafted(draft, NOW)));
    }

    @Test
    void givenADraft_whenAdopted_thenItIsAdopted() {
        Draft draft = draft(2026, 2028, goal(1));

        assertThat(when(new AdoptStrategy(DECISION, NOW), new StrategyDrafted(draft, NOW)))
                .isEqualTo(se.rus.platform.decision.Decision.accept(new StrategyAdopted(draft, DECISION, NOW, 1)));
    }

    @Test
    void givenAnAdoptedOne_whenAdoptedAgain_thenItIsRefused() {
        Draft draft = draft(2026, 2028, goal(1));

        assertThat(reason(when(
                                new AdoptStrategy(DECISION, NOW),
                                new StrategyDrafted(draft, NOW),
                                new StrategyAdopted(draft, DECISION, NOW, 1)))
                        .kind())
                .isEqualTo(Rejection.Kind.STATE);
    }

    @Test
    void givenNothing_whenAdopted_thenThereIsNoSuchStrategy() {
        assertThat(reason(when(new AdoptStrategy(DECISION, NOW))).kind()).isEqualTo(Rejection.Kind.NOT_FOUND);
    }

    @Test
    void aPeriodThatEndsBeforeItStartsAndAGoalTwiceAreRefused() {
        assertThat(reason(when(new DraftStrategy(draft(2028, 2026, goal(1)), NOW)))
                        .pointer())
                .isEqualTo("/periodTo");
        assertThat(reason(when(new DraftStrategy(draft(2026, 2028, goal(1), goal(1)), NOW)))
                        .pointer())
                .startsWith("/goals");
    }

    private se.rus.platform.decision.Decision<StrategyEvent> when(StrategyCommand command, StrategyEvent... history) {
        return decider.decide(command, decider.fold(List.of(history)));
    }

    private static Rejection reason(se.rus.platform.decision.Decision<StrategyEvent> decision) {
        return ((se.rus.platform.decision.Decision.Rejected<StrategyEvent>) decision).reason();
    }

    private static Draft draft(int from, int to, Goal... goals) {
        return new Draft("s", "08", "Plan", from, to, List.of(goals), null, null, null, null);
    }

    private static Goal goal(int number) {
        return Goal.of("goal-" + number, number, "Mål " + number, null);
    }
}
