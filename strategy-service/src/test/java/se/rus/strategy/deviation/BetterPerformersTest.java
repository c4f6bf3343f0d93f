package se.rus.strategy.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rus.strategy.deviation.DeviationFixture.heard;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.Signal;

class BetterPerformersTest {
    private static final Heard OWN = heard(1, "2026", Signal.AT_RISK, "50");
    private static final Map<String, Heard> OTHERS = Map.of(
            "0860", heard(2, "2026", Signal.OFF_TRACK, "40"),
            "0861", heard(3, "2026", Signal.ON_TRACK, "60"),
            "0881", heard(4, "2026", Signal.ACHIEVED, "60"),
            "0882", heard(5, "2026", Signal.AT_RISK, "50"),
            "0883", heard(6, "2026", Signal.NOT_ASSESSABLE, null));

    @Test
    void whereMoreIsWantedTheHigherValueIsBetterAndTheBestComesFirst() {
        assertThat(than(DesiredDirection.INCREASE)).containsExactly("0861", "0881");
    }

    @Test
    void whereLessIsWantedTheLowerValueIsBetter() {
        assertThat(than(DesiredDirection.DECREASE)).containsExactly("0860");
    }

    @Test
    void whereALevelIsWantedTheSignalDecides() {
        assertThat(than(DesiredDirection.KEEP)).containsExactly("0881", "0861");
        assertThat(than(DesiredDirection.RANGE)).containsExactly("0881", "0861");
    }

    @Test
    void whoIsNotBetterOrCannotBeComparedIsCountedOnly() {
        BetterPerformers found = BetterPerformers.than(OWN, OTHERS, DesiredDirection.INCREASE, "d");
        assertThat(found.compared()).isEqualTo(5);
        assertThat(found.period()).isEqualTo("2026");
        Heard nothing = heard(1, "2026", Signal.NOT_ASSESSABLE, null);
        for (DesiredDirection desired : DesiredDirection.values()) {
            assertThat(BetterPerformers.than(nothing, OTHERS, desired, "d").items())
                    .as(desired.name())
                    .isEmpty();
        }
    }

    private static List<String> than(DesiredDirection desired) {
        return BetterPerformers.than(OWN, OTHERS, desired, "d").items().stream()
                .map(BetterPerformer::actor)
                .toList();
    }
}
