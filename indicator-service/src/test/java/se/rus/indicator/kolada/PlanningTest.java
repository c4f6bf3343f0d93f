package se.rus.indicator.kolada;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.IndicatorScope;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.definition.Source;
import se.rus.indicator.kolada.KoladaPlan.Question;

/** Every pair is asked for from a day that is early enough, once, or its actor or KPI is named. */
class PlanningTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void twoIndicatorsOfOneKpiAreAskedForTogetherFromTheEarlierDay() {
        KoladaPlan plan = Planning.of(
                List.of(definition("a", "N1", "0880"), definition("b", "N1", "0880", "0881")),
                Set.of("N1"),
                Set.of("0880", "0881"),
                Map.of(
                        new FilledPair("a", "N1", "0880"), DAY,
                        new FilledPair("b", "N1", "0880"), DAY.plusDays(4),
                        new FilledPair("b", "N1", "0881"), DAY));

        assertThat(plan.questions()).containsExactly(new Question(List.of("N1"), List.of("0880", "0881"), DAY));
    }

    @Test
    void anotherKpiBeginsAnew() {
        KoladaPlan plan = Planning.of(
                List.of(definition("a", "N2", "0880")),
                Set.of("N1", "N2"),
                Set.of("0880"),
                Map.of(new FilledPair("a", "N1", "0880"), DAY));

        assertThat(plan.questions()).containsExactly(new Question(List.of("N2"), List.of("0880"), null));
    }

    @Test
    void everyPairIsAskedForOnceAndEarlyEnoughOrNamed() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<Definition> filled = new ArrayList<>();
            Map<FilledPair, LocalDate> known = new HashMap<>();
            for (int i = 0; i < random.nextInt(8); i++) {
                Definition each = definition("i" + i, "N" + random.nextInt(4), some(random, "1", "2", "3", "4", "5"));
                filled.add(each);
                for (String actor : each.expectedActors()) {
                    if (random.nextBoolean()) {
                        known.put(
                                new FilledPair(each.indicatorId(), each.kpi().orElseThrow(), actor),
                                DAY.plusDays(random.nextInt(3)));
                    }
                }
            }
            Set<String> kpis = Set.of(some(random, "N0", "N1", "N2", "N3"));
            Set<String> places = Set.of(some(random, "1", "2", "3", "4", "5"));

            check(seed, filled, kpis, places, known, Planning.of(filled, kpis, places, known));
        }
    }

    private static void check(
            long seed,
            List<Definition> filled,
            Set<String> kpis,
            Set<String> places,
            Map<FilledPair, LocalDate> known,
            KoladaPlan plan) {
        Map<List<String>, LocalDate> asked = new HashMap<>();
        for (Question question : plan.questions()) {
            for (String kpi : question.kpis()) {
                for (String actor : question.actors()) {
                    assertThat(asked).as("asked for once, seed %d", seed).doesNotContainKey(List.of(kpi, actor));
                    asked.put(List.of(kpi, actor), question.from());
                }
            }
        }
        Set<List<String>> wanted = new HashSet<>();
        for (Definition each : filled) {
            String kpi = each.kpi().orElseThrow();
            assertThat(plan.unknownKpis().contains(kpi)).as("seed %d", seed).isEqualTo(!kpis.contains(kpi));
            for (String actor : each.expectedActors()) {
                assertThat(plan.unknownActors().contains(actor))
                        .as("seed %d", seed)
                        .isEqualTo(!places.contains(actor));
                if (kpis.contains(kpi) && places.contains(actor)) {
                    wanted.add(List.of(kpi, actor));
                    LocalDate day = known.get(new FilledPair(each.indicatorId(), kpi, actor));
                    LocalDate from = asked.get(List.of(kpi, actor));
                    assertThat(from == null || day != null && !from.isAfter(day))
                            .as("from %s for what is known to %s, seed %d", from, day, seed)
                            .isTrue();
                }
            }
        }
        assertThat(asked.keySet()).as("seed %d", seed).isEqualTo(wanted);
    }

    private static String[] some(Random random, String... all) {
        List<String> some = new ArrayList<>(List.of(all));
        some.removeIf(each -> some.size() > 1 && random.nextInt(3) == 0);
        return some.toArray(String[]::new);
    }

    private static Definition definition(String id, String kpi, String... actors) {
        return new Definition(
                id,
                id,
                "08",
                new BilingualText("Ett", "One"),
                "%",
                DesiredDirection.INCREASE,
                null,
                null,
                null,
                List.of(),
                List.of(),
                IndicatorScope.OWN_OPERATIONS,
                List.of(actors),
                null,
                null,
                null,
                null,
                new Source("Kolada", null, null, kpi),
                null,
                null,
                null);
    }
}
