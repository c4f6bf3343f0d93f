package se.rus.strategy.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.rus.contracts.progress.ActivityCounts;
import se.rus.contracts.progress.ContributionCounts;
import se.rus.contracts.strategy.ActivityStatus;
import se.rus.contracts.strategy.ShiftStage;
import se.rus.strategy.counting.StrategyContributions.OfActor;
import se.rus.strategy.counting.StrategyContributions.OfElement;

/** Over generated contributions: sums equal their parts, whatever is linked to what and in whatever order it comes. */
class StrategyContributionsTest {
    private static final List<String> ACTORS = List.of("0008", "0880", "0881", "0780", "1280");

    @Test
    void sumsEqualTheirPartsAndOrderDoesNotMatter() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 1000; round++) {
            List<Counted> all = IntStream.range(0, random.nextInt(40))
                    .mapToObj(n -> counted(random))
                    .toList();

            StrategyContributions of = StrategyContributions.of("s", all);

            String input = "seed %d, round %d: %s".formatted(seed, round, all);
            ContributionCounts responsible = sum(of.actors().stream().map(OfActor::responsible));
            assertThat(responsible).as(input).isEqualTo(of.total());
            ContributionCounts linked = sum(of.elements().stream().map(OfElement::counts));
            assertThat(linked.plus(of.withoutElement()))
                    .as(input)
                    .isEqualTo(of.total().plus(of.countedAgain()));
            everyCount(of)
                    .forEach(counts -> assertThat(consistent(counts)).as(input).isTrue());
            assertThat(StrategyContributions.of("s", shuffled(all, random)))
                    .as(input)
                    .isEqualTo(of);
        }
    }

    @Test
    void everyContributionIsFoundAgainInTheCountsOfItsElementsAndActors() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<Counted> all =
                IntStream.range(0, 500).mapToObj(n -> counted(random)).toList();

        StrategyContributions of = StrategyContributions.of("s", all);

        assertThat(of.total().activities().total() + of.total().shifts().total())
                .isEqualTo(500);
        for (OfElement row : of.elements()) {
            assertThat(things(row.counts()))
                    .as("seed %d, %s", seed, row)
                    .isEqualTo(all.stream()
                            .filter(each -> each.elements().contains(row.elementId()))
                            .count());
        }
        for (OfActor row : of.actors()) {
            assertThat(things(row.takingPart()))
                    .as("seed %d, %s", seed, row)
                    .isEqualTo(all.stream()
                            .filter(each -> each.takingPart().contains(row.actor()))
                            .count());
        }
    }

    @Test
    void nothingIsCountedWhereThereIsNothing() {
        StrategyContributions of = StrategyContributions.of("s", List.of());

        assertThat(of.total()).isEqualTo(ContributionCounts.NONE);
        assertThat(of.elements()).isEmpty();
        assertThat(of.actors()).isEmpty();
    }

    private static Counted counted(Random random) {
        List<String> actors = shuffled(ACTORS, random);
        List<String> elements = shuffled(List.of("goal-1", "goal-2", "priority-1", "focus-1"), random);
        return new Counted(
                random.nextBoolean()
                        ? ContributionCounts.one(any(ActivityStatus.values(), random))
                        : ContributionCounts.one(any(ShiftStage.values(), random)),
                actors.getFirst(),
                actors.subList(1, 1 + random.nextInt(ACTORS.size())),
                elements.subList(0, random.nextInt(elements.size() + 1)));
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    private static Stream<ContributionCounts> everyCount(StrategyContributions of) {
        return Stream.of(
                        Stream.of(of.total(), of.withoutElement(), of.countedAgain()),
                        of.elements().stream().map(OfElement::counts),
                        of.actors().stream().map(OfActor::responsible),
                        of.actors().stream().map(OfActor::takingPart))
                .flatMap(each -> each);
    }

    private static boolean consistent(ContributionCounts it) {
        List<ToLongFunction<ActivityCounts>> statuses = List.of(
                ActivityCounts::planned,
                ActivityCounts::ongoing,
                ActivityCounts::done,
                ActivityCounts::delayed,
                ActivityCounts::cancelled);
        long activities = statuses.stream()
                .mapToLong(each -> each.applyAsLong(it.activities()))
                .sum();
        return activities == it.activities().total()
                && it.shifts().wanted() + it.shifts().happened() == it.shifts().total();
    }

    private static long things(ContributionCounts it) {
        return it.activities().total() + it.shifts().total();
    }

    private static ContributionCounts sum(Stream<ContributionCounts> all) {
        return all.reduce(ContributionCounts.NONE, ContributionCounts::plus);
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
