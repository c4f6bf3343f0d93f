package se.rus.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** The demo's strategies are drafted with all that stands in their files of strategies. */
class PlanDraftTest {
    @Test
    void the_plan_keeps_every_governing_document_under_its_goal() {
        Plan plan = Plan.read();
        JsonNode draft = PlanDraft.of(plan);

        assertThat(draft.at("/goals/0/plannedActivities/ownOperations").asInt()).isEqualTo(4);
        assertThat(draft.path("governingDocuments"))
                .hasSize(plan.goals()
                        .valueStream()
                        .mapToInt(goal -> goal.get("governingDocuments").size())
                        .sum());
        assertThat(draft.at("/goals/5/links/governingDocuments/1").asText()).isEqualTo("document-6-2");
    }

    @Test
    void the_neighbours_strategy_keeps_its_efforts() {
        JsonNode draft = DemoNeighbour.draft(Plan.resource("grona-kronoberg-2025.json"));

        assertThat(draft.path("priorities")).hasSize(4);
        assertThat(draft.at("/priorities/1/focusAreas/0/efforts/3/title").asText())
                .isEqualTo("Kronobergs varumärke");
    }
}
