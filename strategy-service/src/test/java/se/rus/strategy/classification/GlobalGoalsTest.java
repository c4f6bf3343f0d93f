package se.rus.strategy.classification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GlobalGoalsTest {
    @Test
    void thereAreSeventeenGoalsAndOneHundredAndSixtyNineTargets() {
        assertThat(GlobalGoals.all()).hasSize(17);
        assertThat(GlobalGoals.all().stream().flatMap(goal -> goal.targets().stream()))
                .hasSize(169)
                .doesNotHaveDuplicates();
    }

    @Test
    void aGoalAndItsFirstAndLastTargetsAreKnownAndTheNextOnesAreNot() {
        assertThat(GlobalGoals.has("3")).isTrue();
        assertThat(GlobalGoals.has("3.9")).isTrue();
        assertThat(GlobalGoals.has("3.d")).isTrue();
        assertThat(GlobalGoals.has("17.19")).isTrue();
        for (String none : new String[] {"0", "18", "3.10", "3.0", "3.e", "17.20", "17.a", "03", "3.", ""}) {
            assertThat(GlobalGoals.has(none)).as(none).isFalse();
        }
    }
}
