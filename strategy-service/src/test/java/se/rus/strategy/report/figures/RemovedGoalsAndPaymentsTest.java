package se.rus.strategy.report.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.rus.platform.store.EventJson;
import se.rus.strategy.report.Language;
import se.rus.strategy.report.ReportMaterial;
import se.rus.strategy.report.SampleReport;
import se.rus.strategy.report.page.Medium;
import se.rus.strategy.report.page.ReportPage;

/** What belongs to a goal that a revision removed is in the totals of the document, so it is in the tables. */
class RemovedGoalsAndPaymentsTest {
    private final ReportMaterial before = SampleReport.material();
    private final ReportMaterial material = withTheLastGoalRemovedAndHalfPaid(before);

    @Test
    void theTablesHaveTheSameTotalsWhenAGoalIsRemoved() {
        assertThat(material.progress().goals())
                .hasSize(before.progress().goals().size() - 1);
        assertThat(sums(SignalTables.byGoal(material))).isEqualTo(sums(SignalTables.byGoal(before)));
        assertThat(IndicatorTables.all(material).rows())
                .hasSameSizeAs(IndicatorTables.all(before).rows());
        assertThat(sums(FundingTables.byGoal(material)))
                .containsExactly(
                        material.progress().totals().projects(),
                        material.progress().totals().grantedKronor(),
                        material.progress().totals().paidKronor());
    }

    @Test
    void whatWasPaidAddsUpTheSameBySourceByGoalByBothAndByActor() {
        long paid = material.progress().totals().paidKronor();
        assertThat(paid).isPositive();
        for (Table table : List.of(
                FundingTables.bySource(material),
                FundingTables.byGoal(material),
                FundingTables.parts(material),
                ActorTables.contributions(material))) {
            assertThat(sums(table).getLast()).as(table.id()).isEqualTo(paid);
        }
    }

    @Test
    void thePageSaysThatTheGoalWasRemovedUnderAnAnchorOfItsOwn() {
        String page = ReportPage.of(material, Language.SWEDISH, Medium.SCREEN);
        assertThat(page).contains("(borttaget ur strategin)", "id=\"former-goal-");
    }

    private static List<Long> sums(Table table) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(table.total()::get)
                .filter(Cell::adds)
                .map(cell -> cell instanceof Cell.Kronor(long kronor) ? kronor : ((Cell.Count) cell).number())
                .toList();
    }

    private static ReportMaterial withTheLastGoalRemovedAndHalfPaid(ReportMaterial it) {
        ObjectNode tree = EventJson.MAPPER.valueToTree(it);
        ObjectNode progress = (ObjectNode) tree.get("progress");
        long paid = 0;
        for (JsonNode goal : progress.get("goals")) {
            paid += pay((ObjectNode) goal);
        }
        ((ObjectNode) progress.get("totals")).put("paidKronor", paid);
        for (JsonNode actor : progress.get("actors")) {
            ((ObjectNode) actor).put("paidKronor", paid);
            paid = 0;
        }
        ArrayNode goals = (ArrayNode) progress.get("goals");
        progress.putArray("formerGoals").add(goals.remove(goals.size() - 1));
        try {
            return EventJson.MAPPER.treeToValue(tree, ReportMaterial.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Half of each source, rounded down. */
    private static long pay(ObjectNode goal) {
        long paid = 0;
        ArrayNode funding = goal.putArray("funding");
        for (JsonNode part : goal.get("fundingBySource")) {
            long kronor = part.get("kronor").asLong() / 2;
            paid += kronor;
            funding.addObject()
                    .put("source", part.get("source").asText())
                    .put("grantedKronor", part.get("kronor").asLong())
                    .put("paidKronor", kronor);
        }
        goal.put("paidKronor", paid);
        return paid;
    }
}
