package se.rus.strategy.report.excerpt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.rus.contracts.progress.GoalProgress;
import se.rus.platform.store.EventJson;
import se.rus.strategy.report.GeneratedReports;
import se.rus.strategy.report.ReportMaterial;
import se.rus.strategy.report.SampleReport;
import se.rus.strategy.report.excerpt.Excerpt.Figures;

/** What is taken out for some goals is what stands in the report, no more and no less. */
class ExcerptTest {

    static LongStream seeds() {
        long first = RandomGenerator.getDefault().nextLong(1_000_000);
        return LongStream.range(first, first + 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theGoalsOneByOneAreTheReport(long seed) {
        ReportMaterial material = GeneratedReports.of(seed, 1 + (int) (seed % 6), 5, 4);
        List<String> goals =
                material.progress().goals().stream().map(GoalProgress::goalId).toList();
        Excerpt all = Excerpt.of(Chosen.of(material, Set.copyOf(goals)));

        assertThat(all.goals()).hasSameSizeAs(goals);
        for (Figures table : all.tables()) {
            List<Object> parts = goals.stream()
                    .map(goal -> Excerpt.of(Chosen.of(material, Set.of(goal))))
                    .flatMap(one -> table(one, table.id()).rows().stream())
                    .collect(Collectors.toList());
            assertThat(parts).as(table.id()).containsExactlyElementsOf(table.rows());
        }
        assertThat(kronor(all)).isEqualTo(material.progress().totals().grantedKronor());
        assertThat(Chosen.of(material, Set.copyOf(goals)).progress()).isEqualTo(material.progress());
    }

    @Test
    void aGoalThatWasRemovedIsThereWhenItIsChosenAndOnlyThen() {
        ReportMaterial material = removed(GeneratedReports.of(7, 3, 5, 4));
        List<String> goals = material.goals().stream().map(GoalProgress::goalId).toList();

        Excerpt others = Excerpt.of(Chosen.of(material, Set.copyOf(goals.subList(0, 2))));
        Excerpt former = Excerpt.of(Chosen.of(material, Set.of(goals.getLast())));

        assertThat(others.goals()).extracting(Excerpt.GoalName::goalId).isEqualTo(goals.subList(0, 2));
        assertThat(former.goals()).extracting(Excerpt.GoalName::goalId).isEqualTo(goals.subList(2, 3));
        assertThat(kronor(others) + kronor(former))
                .isEqualTo(material.progress().totals().grantedKronor());
    }

    /** The last goal is one that a revision removed. */
    private static ReportMaterial removed(ReportMaterial it) {
        ObjectNode json = EventJson.MAPPER.valueToTree(it);
        ObjectNode progress = (ObjectNode) json.get("progress");
        progress.putArray("formerGoals").add(progress.withArray("goals").remove(2));
        return EventJson.MAPPER.convertValue(json, ReportMaterial.class);
    }

    @Test
    void numbersAreNumbersAndSignalsTheirWords() {
        ReportMaterial sample = SampleReport.material();
        String health = sample.progress().goals().getFirst().goalId();

        Excerpt it = Excerpt.of(Chosen.of(sample, Set.of(health)));

        assertThat(it.goals()).extracting(Excerpt.GoalName::number).containsExactly(1);
        assertThat(table(it, "indicators").rows().getFirst())
                .hasSameSizeAs(table(it, "indicators").columns())
                .contains(1, "K08-01", "0880", new BigDecimal("231.5"), "achieved");
        assertThat(table(it, "shifts").rows())
                .as("of another goal, and of none")
                .isEmpty();
        assertThat(table(it, "deviations").rows()).hasSize(1);
    }

    private static long kronor(Excerpt it) {
        return table(it, "funding-parts").rows().stream()
                .mapToLong(row -> (Long) row.getLast())
                .sum();
    }

    private static Figures table(Excerpt it, String id) {
        return it.tables().stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
