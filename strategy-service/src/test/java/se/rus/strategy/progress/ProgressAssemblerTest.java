package se.rus.strategy.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.rus.contracts.funding.GrantDecided;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.GoalReference;
import se.rus.contracts.indicator.IndicatorDefined;
import se.rus.contracts.indicator.IndicatorScope;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.progress.ActivityCounts;
import se.rus.contracts.progress.ContributionCounts;
import se.rus.contracts.progress.PriorityProgress;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.contracts.progress.ShiftCounts;
import se.rus.contracts.progress.SumOfParts;
import se.rus.contracts.progress.Timeliness;
import se.rus.contracts.strategy.ActivityStatus;
import se.rus.contracts.strategy.GoalDetails;
import se.rus.contracts.strategy.ShiftStage;
import se.rus.contracts.strategy.StrategyAdopted;
import se.rus.contracts.strategy.StrategyDetails;
import se.rus.contracts.strategy.StrategyFocusArea;
import se.rus.contracts.strategy.StrategyGoal;
import se.rus.contracts.strategy.StrategyPriority;
import se.rus.contracts.value.BilingualText;
import se.rus.contracts.value.Decision;

/** Over generated rows: every total is the sum of its parts, and the order of the rows does not matter. */
class ProgressAssemblerTest {
    private static final Instant NOW = Instant.parse("2026-05-15T10:00:00Z");
    private static final Decision DECISION = new Decision("Nämnd", "§ 1", "Dnr 1", LocalDate.parse("2026-01-01"));
    private static final List<String> ACTORS = List.of("0880", "0881", "0008", "1280", "5560000001");

    @Test
    void totalsAreTheSumsOfTheirPartsAndOrderDoesNotMatter() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            ProgressRows rows = rows(random);

            ProgressDocument document = ProgressAssembler.assemble(rows);

            assertThat(SumOfParts.differences(document))
                    .as("seed %d, round %d", seed, round)
                    .isEmpty();
            assertThat(ProgressAssembler.assemble(shuffled(rows, random)))
                    .as("shuffled, seed %d, round %d", seed, round)
                    .isEqualTo(document);
        }
    }

    @Test
    void whatCannotBePlacedWaitsAndIsInNoTotal() {
        ProgressRows rows = new ProgressRows(
                strategy(1),
                List.of(),
                List.of(),
                List.of(grant(1, "goal-9", 500)),
                List.of(),
                counted(new ProgressRows.Unknown(3, 2, 1)));

        ProgressDocument document = ProgressAssembler.assemble(rows);

        assertThat(document.waiting().observations()).isEqualTo(3);
        assertThat(document.waiting().grants()).isEqualTo(1);
        assertThat(document.waiting().activities()).isEqualTo(2);
        assertThat(document.waiting().shifts()).isEqualTo(1);
        assertThat(document.totals().grantedKronor()).isZero();
    }

    @Test
    void aPriorityThatNothingIsMeasuredOrGrantedForIsPointedOut() {
        ProgressRows rows = new ProgressRows(
                strategy(1),
                List.of(),
                List.of(),
                List.of(grant(1, "goal-1", 500)),
                List.of(),
                counted(new ProgressRows.Unknown(0, 0, 0)));

        ProgressDocument document = ProgressAssembler.assemble(rows);

        assertThat(document.priorities())
                .extracting(PriorityProgress::untouched)
                .containsExactly(false, false, true);
    }

    @Test
    void whatServesSeveralPartsIsOnceInTheTotalAndOnceInEachPriority() {
        ProgressRows.Contributed activity =
                contributed(ActivityStatus.DONE, List.of("goal-1", "focus-1", "priority-1", "goal-9"));
        ProgressRows rows = new ProgressRows(
                strategy(1),
                List.of(),
                List.of(),
                List.of(),
                List.of(activity, contributed(ActivityStatus.DELAYED, List.of())),
                counted(new ProgressRows.Unknown(0, 0, 0)));

        ProgressDocument document = ProgressAssembler.assemble(rows);

        assertThat(SumOfParts.differences(document)).isEmpty();
        assertThat(document.contributions().total().activities().total()).isEqualTo(2);
        assertThat(document.contributions().countedAgain().activities().done()).isEqualTo(3);
        assertThat(document.contributions().otherElements().activities().done()).isEqualTo(1);
        assertThat(document.contributions().withoutElement().activities().delayed())
                .isEqualTo(1);
        PriorityProgress priority = document.priorities().getFirst();
        assertThat(priority.contributions().total().activities().done()).isEqualTo(1);
        assertThat(priority.contributions().countedAgain().activities().done()).isEqualTo(2);
        assertThat(priority.focusAreas()).singleElement().satisfies(area -> {
            assertThat(area.contributions().activities().done()).isEqualTo(1);
            assertThat(area.actors()).containsExactly("0880", "1280");
        });
        assertThat(document.actors())
                .filteredOn(actor -> actor.actor().equals("1280"))
                .singleElement()
                .satisfies(actor -> {
                    assertThat(actor.contributions().responsible()).isEqualTo(ContributionCounts.NONE);
                    assertThat(actor.contributions().takingPart().activities().total())
                            .isEqualTo(2);
                });
    }

    private static ProgressRows.Contributed contributed(ActivityStatus status, List<String> elements) {
        return new ProgressRows.Contributed(
                new ContributionCounts(ActivityCounts.one(status), ShiftCounts.NONE),
                "0880",
                List.of("1280"),
                elements);
    }

    private static ProgressRows.Counted counted(ProgressRows.Unknown unknown) {
        return new ProgressRows.Counted(4, NOW, List.of(), unknown);
    }

    private static List<ProgressRows.Contributed> contributions(Random random) {
        List<String> elements =
                List.of("goal-1", "goal-2", "goal-9", "priority-1", "priority-2", "focus-1", "focus-2", "focus-9");
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(n -> new ProgressRows.Contributed(
                        random.nextBoolean()
                                ? new ContributionCounts(
                                        ActivityCounts.one(ActivityStatus.values()[random.nextInt(5)]),
                                        ShiftCounts.NONE)
                                : new ContributionCounts(
                                        ActivityCounts.NONE, ShiftCounts.one(ShiftStage.values()[random.nextInt(2)])),
                        ACTORS.get(random.nextInt(3)),
                        List.of("0882"),
                        elements.stream().filter(each -> random.nextInt(4) == 0).toList()))
                .toList();
    }

    private static ProgressRows rows(Random random) {
        int goals = 1 + random.nextInt(6);
        List<ProgressRows.Measured> indicators = IntStream.range(0, random.nextInt(8))
                .mapToObj(n -> new ProgressRows.Measured(
                        indicator(n, random, goals), Optional.empty(), random.nextInt(5) == 0 ? NOW : null))
                .toList();
        List<ProgressRows.Series> series = new ArrayList<>();
        for (ProgressRows.Measured indicator : indicators) {
            for (String actor : ACTORS) {
                if (random.nextBoolean()) {
                    series.add(series(indicator.definition().indicatorId(), actor, random));
                }
            }
        }
        List<GrantDecided> grants = IntStream.range(0, random.nextInt(6))
                .mapToObj(n -> grant(n, "goal-" + (1 + random.nextInt(goals + 1)), random.nextLong(1_000_000_000L)))
                .toList();
        return new ProgressRows(
                strategy(goals),
                indicators,
                series,
                grants,
                contributions(random),
                counted(new ProgressRows.Unknown(random.nextInt(3), 0, 0)));
    }

    private static ProgressRows.Series series(String indicatorId, String actor, Random random) {
        int observations = random.nextInt(9);
        Optional<ProgressRows.Standing> standing = random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(new ProgressRows.Standing(
                        Signal.values()[random.nextInt(Signal.values().length)],
                        BigDecimal.valueOf(random.nextInt(100)),
                        null,
                        "2025",
                        "improving"));
        return new ProgressRows.Series(
                indicatorId,
                actor,
                observations,
                random.nextInt(4),
                random.nextInt(observations + 1),
                observations == 0 ? null : NOW.plusSeconds(random.nextInt(1000)),
                standing,
                new Timeliness(random.nextInt(3), random.nextInt(3)));
    }

    private static ProgressRows shuffled(ProgressRows rows, Random random) {
        return new ProgressRows(
                rows.strategy(),
                shuffled(rows.indicators(), random),
                shuffled(rows.series(), random),
                shuffled(rows.grants(), random),
                shuffled(rows.contributions(), random),
                rows.counted());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** Goal n belongs to the priorities n and n + 1; the last priority has no goal. */
    private static StrategyAdopted strategy(int goals) {
        return new StrategyAdopted(
                "s",
                "08",
                "Plan",
                2026,
                2028,
                DECISION,
                IntStream.rangeClosed(1, goals)
                        .mapToObj(n -> new StrategyGoal("goal-" + n, n, "Mål " + n, null, belongingTo(n, n + 1)))
                        .toList(),
                NOW,
                new StrategyDetails(
                        1,
                        null,
                        IntStream.rangeClosed(1, goals + 2)
                                .mapToObj(n -> new StrategyPriority(
                                        "priority-" + n,
                                        n,
                                        "Prioritering " + n,
                                        List.of(new StrategyFocusArea("focus-" + n, "Insatsområde " + n)),
                                        List.of(),
                                        List.of()))
                                .toList()));
    }

    private static GoalDetails belongingTo(int one, int other) {
        return new GoalDetails(List.of("priority-" + one, "priority-" + other), null, null, null, List.of(), List.of());
    }

    private static IndicatorDefined indicator(int number, Random random, int goals) {
        return new IndicatorDefined(
                "i" + number,
                "KLM-" + number,
                "08",
                new BilingualText("namn", "name"),
                "st",
                DesiredDirection.INCREASE,
                null,
                List.of(),
                List.of(
                        new GoalReference("another", "goal-1"),
                        new GoalReference("s", "goal-" + (1 + random.nextInt(goals))),
                        new GoalReference("s", "goal-" + (1 + random.nextInt(goals)))),
                IndicatorScope.REGION,
                ACTORS.subList(0, 1 + random.nextInt(3)),
                null);
    }

    private static GrantDecided grant(int number, String goal, long kronor) {
        return new GrantDecided(
                "p" + number / 2,
                "08",
                "Projekt",
                ACTORS.get(number % ACTORS.size()),
                number % 2 == 0 ? "1:1" : "ERUF",
                "programme",
                "s",
                goal,
                kronor * 3,
                kronor,
                List.of(),
                DECISION,
                NOW);
    }
}
