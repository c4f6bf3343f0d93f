package se.rus.strategy.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import se.rus.contracts.funding.GrantDecided;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.GoalReference;
import se.rus.contracts.indicator.IndicatorDefined;
import se.rus.contracts.indicator.IndicatorScope;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.progress.ActivityCounts;
import se.rus.contracts.progress.ContributionCounts;
import se.rus.contracts.progress.ShiftCounts;
import se.rus.contracts.progress.Timeliness;
import se.rus.contracts.strategy.ActivityStatus;
import se.rus.contracts.strategy.ShiftStage;
import se.rus.contracts.strategy.StrategyGoal;
import se.rus.contracts.value.BilingualText;
import se.rus.contracts.value.Decision;

/** Rows of one strategy as they might be: goal n belongs to the priorities n and n + 1. */
final class GeneratedRows {
    static final Instant NOW = Instant.parse("2026-05-15T10:00:00Z");
    static final Decision DECISION = new Decision("Nämnd", "§ 1", "Dnr 1", LocalDate.parse("2026-01-01"));
    static final List<String> ACTORS = List.of("0880", "0881", "0008", "1280", "5560000001");

    private static final List<String> TRENDS = List.of("improving", "unchanged", "worsening", "unknown", "new word");

    private GeneratedRows() {}

    static ProgressRows.Counted counted(ProgressRows.Unknown unknown) {
        return new ProgressRows.Counted(4, NOW, List.of(), unknown);
    }

    static List<ProgressRows.Contributed> contributions(Random random) {
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
                        elements.stream().filter(each -> random.nextInt(4) == 0).toList(),
                        List.of()))
                .toList();
    }

    static ProgressRows rows(Random random) {
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
                .mapToObj(n -> grant(
                        n,
                        "goal-" + (1 + random.nextInt(goals + 1)),
                        focusArea(random, goals),
                        random.nextLong(1_000_000_000L)))
                .toList();
        return new ProgressRows(
                new ProgressRows.Adopted(
                        GeneratedStrategy.of(goals),
                        null,
                        random.nextBoolean() ? List.of(former(goals + 1)) : List.of()),
                indicators,
                series,
                grants,
                paid(random, goals),
                contributions(random),
                counted(new ProgressRows.Unknown(random.nextInt(3), 0, 0)));
    }

    private static List<ProgressRows.Paid> paid(Random random, int goals) {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(n -> {
                    boolean known = random.nextInt(4) > 0;
                    return new ProgressRows.Paid(
                            known ? "goal-" + (1 + random.nextInt(goals + 1)) : null,
                            known ? focusArea(random, goals) : null,
                            known ? ACTORS.get(n % ACTORS.size()) : null,
                            n % 2 == 0 ? "1:1" : "kommun",
                            random.nextInt(2_000) - 500L,
                            1 + random.nextInt(3));
                })
                .toList();
    }

    /** None, one of the strategy, or one that it has not. */
    private static String focusArea(Random random, int goals) {
        return random.nextInt(3) == 0 ? null : "focus-" + (1 + random.nextInt(goals + 4));
    }

    private static StrategyGoal former(int number) {
        return new StrategyGoal("goal-" + number, number, "Tidigare mål", null);
    }

    static ProgressRows.Series series(String indicatorId, String actor, Random random) {
        int observations = random.nextInt(9);
        Optional<ProgressRows.Standing> standing = random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(new ProgressRows.Standing(
                        Signal.values()[random.nextInt(Signal.values().length)],
                        BigDecimal.valueOf(random.nextInt(100)),
                        null,
                        "2025",
                        TRENDS.get(random.nextInt(TRENDS.size()))));
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

    static ProgressRows shuffled(ProgressRows rows, Random random) {
        return new ProgressRows(
                rows.adopted(),
                shuffled(rows.indicators(), random),
                shuffled(rows.series(), random),
                shuffled(rows.grants(), random),
                shuffled(rows.paid(), random),
                shuffled(rows.contributions(), random),
                rows.counted());
    }

    static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    static IndicatorDefined indicator(int number, Random random, int goals) {
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
                        new GoalReference("s", "goal-" + (1 + random.nextInt(goals + 1)), focusArea(random, goals)),
                        new GoalReference("s", "goal-" + (1 + random.nextInt(goals + 1)), focusArea(random, goals))),
                IndicatorScope.REGION,
                ACTORS.subList(0, 1 + random.nextInt(3)),
                null);
    }

    static GrantDecided grant(int number, String goal, long kronor) {
        return grant(number, goal, null, kronor);
    }

    static GrantDecided grant(int number, String goal, String focusArea, long kronor) {
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
                NOW,
                focusArea);
    }
}
