package se.rus.strategy.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rus.strategy.deviation.DeviationFixture.NOW;
import static se.rus.strategy.deviation.DeviationFixture.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.rus.strategy.deviation.Proposal;

class PrioritiesTest {
    @Test
    void medianEffectLessMedianEffortDecidesWithExactHalves() {
        List<Ranked> order = Priorities.of(
                List.of(proposal("a"), proposal("b")),
                List.of(rating("a", "x", 2, 4), rating("a", "y", 3, 5), rating("b", "x", 1, 4)));
        assertThat(order).extracting(Ranked::proposalId).containsExactly("b", "a");
        assertThat(order.getLast().effort()).isEqualTo(new BigDecimal("2.5"));
        assertThat(order.getLast().effect()).isEqualTo(new BigDecimal("4.5"));
        assertThat(order.getLast().score()).isEqualByComparingTo("2");
        assertThat(order.getLast().explained().sv()).startsWith("Effekt 4,5 minus insats 2,5 är 2");
    }

    @Test
    void atTheSameResultTheLargerEffectComesFirstThenWhatMoreHaveRated() {
        List<Ranked> order = Priorities.of(
                List.of(proposal("small"), proposal("few"), proposal("many"), proposal("again")),
                List.of(
                        rating("small", "x", 1, 3),
                        rating("few", "x", 2, 4),
                        rating("many", "x", 2, 4),
                        rating("many", "y", 2, 4),
                        rating("again", "x", 2, 4)));
        assertThat(order).extracting(Ranked::proposalId).containsExactly("many", "few", "again", "small");
        assertThat(order).extracting(Ranked::place).containsExactly(1, 2, 2, 4);
        assertThat(order.get(1).explained().en()).contains("with more ratings");
        assertThat(order.get(2).explained().en()).contains("Shares the place with “Förslag few”");
        assertThat(order.get(3).explained().en()).contains("with the larger effect");
    }

    @Test
    void whatNobodyHasRatedComesLastAndHasNoNumbers() {
        List<Ranked> order = Priorities.of(List.of(proposal("a"), proposal("b")), List.of(rating("b", "x", 5, 1)));
        assertThat(order).extracting(Ranked::proposalId).containsExactly("b", "a");
        assertThat(order.getFirst().explained().sv()).contains("är −4");
        assertThat(order.getLast().score()).isNull();
        assertThat(order.getLast().assessors()).isZero();
    }

    @Test
    void theOrderOfGeneratedRatingsDoesNotDependOnHowTheyCame() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<Proposal> proposals =
                    IntStream.range(0, 6).mapToObj(n -> proposal("p" + n)).toList();
            List<Rating> ratings = new ArrayList<>();
            for (int n = 0; n < random.nextInt(20); n++) {
                ratings.add(rating("p" + random.nextInt(6), "x" + n, 1 + random.nextInt(5), 1 + random.nextInt(5)));
            }
            List<Ranked> order = Priorities.of(proposals, ratings);
            Collections.shuffle(ratings, random);
            assertThat(Priorities.of(proposals, ratings)).as("seed %d", seed).isEqualTo(order);
            List<BigDecimal> scores = order.stream()
                    .map(Ranked::score)
                    .filter(java.util.Objects::nonNull)
                    .toList();
            assertThat(scores).as("seed %d", seed).isSortedAccordingTo(Collections.reverseOrder());
            assertThat(order)
                    .extracting(Ranked::proposalId)
                    .doesNotHaveDuplicates()
                    .hasSize(6);
            assertThat(order).extracting(Ranked::place).isSorted();
        }
    }

    private static Rating rating(String proposalId, String assessor, int effort, int effect) {
        return new Rating(proposalId, assessor, "0880", effort, effect, NOW);
    }
}
