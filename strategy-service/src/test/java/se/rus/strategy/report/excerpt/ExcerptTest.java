package se.rus.strategy.report.excerpt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
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

    @Test
    void aGoalThatWasRemovedIsThereWhenItIsAskedForOnly() {
        ReportMaterial material = withTheLastGoalRemoved(GeneratedReports.of(4, 3, 5, 4));
        String stands = material.progress().goals().getFirst().goalId();
        String removed = material.progress().formerGoals().getFirst().goalId();

        assertThat(goalsOf(Chosen.of(material, Set.of(stands)))).containsExactly(stands);
        assertThat(goalsOf(Chosen.of(material, Set.of(removed)))).containsExactly(removed);
        assertThat(Excerpt.of(Chosen.of(material, Set.of(removed))).goals())
                .extracting(Excerpt.GoalName::goalId)
                .containsExactly(removed);
    }

    private static List<String> goalsOf(ReportMaterial chosen) {
        return chosen.goals().stream().map(GoalProgress::goalId).toList();
    }

    private static ReportMaterial withTheLastGoalRemoved(ReportMaterial it) {
        ObjectNode tree = EventJson.MAPPER.valueToTree(it);
        ObjectNode progress = (ObjectNode) tree.get("progress");
        ArrayNode goals = (ArrayNode) progress.get("goals");
        progress.putArray("formerGoals").add(goals.remove(goals.size() - 1));
        return EventJson.MAPPER.convertValue(tree, ReportMaterial.class);
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
