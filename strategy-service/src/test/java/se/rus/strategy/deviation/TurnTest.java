package se.rus.strategy.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rus.contracts.indicator.Signal.ACHIEVED;
import static se.rus.contracts.indicator.Signal.AT_RISK;
import static se.rus.contracts.indicator.Signal.NOT_ASSESSABLE;
import static se.rus.contracts.indicator.Signal.OFF_TRACK;
import static se.rus.contracts.indicator.Signal.ON_TRACK;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.strategy.DeviationDirection;

class TurnTest {
    private static final List<Signal> BEST_FIRST = List.of(ACHIEVED, ON_TRACK, AT_RISK, OFF_TRACK);

    @Test
    void theFirstKnownSignalIsATurnOnlyWhenItIsBad() {
        assertThat(Turn.between(null, AT_RISK)).contains(DeviationDirection.NEGATIVE);
        assertThat(Turn.between(null, OFF_TRACK)).contains(DeviationDirection.NEGATIVE);
        assertThat(Turn.between(null, ON_TRACK)).isEmpty();
        assertThat(Turn.between(null, ACHIEVED)).isEmpty();
    }

    @Test
    void whatCannotBeAssessedTurnsNothing() {
        assertThat(Turn.between(null, NOT_ASSESSABLE)).isEmpty();
        BEST_FIRST.forEach(
                before -> assertThat(Turn.between(before, NOT_ASSESSABLE)).isEmpty());
    }

    @Test
    void ofAllPairsAFallIntoTheRedIsNegativeAndARiseIntoTheGreenIsLearning() {
        for (int before = 0; before < 4; before++) {
            for (int now = 0; now < 4; now++) {
                var turn = Turn.between(BEST_FIRST.get(before), BEST_FIRST.get(now));
                boolean falls = now > before && now >= 2;
                boolean rises = now < before && now < 2;
                assertThat(turn.filter(DeviationDirection.NEGATIVE::equals).isPresent())
                        .isEqualTo(falls);
                assertThat(turn.filter(DeviationDirection.LEARNING::equals).isPresent())
                        .isEqualTo(rises);
            }
        }
    }
}
