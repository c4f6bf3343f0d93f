package se.rus.strategy.shift;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.rus.platform.store.EventJson;
import se.rus.platform.testing.RealStack;
import se.rus.strategy.contribution.Requests;

/** Every shift of Gröna Kronoberg 2025, happened and wanted, goes in and comes out as printed. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class GreenKronobergTest {
    private static final String SHIFTS = Requests.API + "/shifts";

    @Test
    void everyShiftOfThePrintedReportLoadsAndIsReadAgain() throws IOException {
        JsonNode printed = printed();
        String strategyId = Requests.strategy("07", ids(printed));
        List<ObjectNode> shifts = shifts(printed, strategyId);
        assertThat(shifts).as("twelve that happened and six that did not").hasSize(12 + 6);

        for (ObjectNode shift : shifts) {
            String path = Requests.post("region-0007", SHIFTS, shift)
                    .statusCode(201)
                    .extract()
                    .header("Location");
            JsonNode read = EventJson.MAPPER.readTree(given().get(path).asString());
            assertThat(read.path("state")).isEqualTo(shift.path("state"));
            for (String field : List.of("from", "to", "projects", "elements")) {
                assertThat(read.path("shift").path(field))
                        .as("%s of %s", field, shift)
                        .isEqualTo(field(shift, field));
            }
        }

        JsonNode counted =
                EventJson.MAPPER.readTree(given().get(Requests.API + "/strategies/" + strategyId + "/contributions")
                        .asString());
        long happened = shifts.stream()
                .filter(each -> each.path("state").asText().equals("happened"))
                .count();
        assertThat(counted.at("/total/shifts/happened").asLong()).isEqualTo(happened);
        assertThat(counted.at("/total/shifts/wanted").asLong())
                .isEqualTo(printed.path("wantedShiftsNotAchieved").size());
        printed.path("priorities")
                .forEach(priority -> assertThat(counted.path("elements")
                                .valueStream()
                                .filter(row -> row.path("elementId").asText().equals(id(priority)))
                                .findFirst()
                                .orElseThrow()
                                .at("/counts/shifts/happened")
                                .asInt())
                        .isEqualTo(priority.path("shifts").size()));
        given().get(SHIFTS + "?county=07&state=wanted&strategyId=" + strategyId)
                .then()
                .body("total", org.hamcrest.Matchers.equalTo(6));
    }

    private static JsonNode printed() throws IOException {
        try (InputStream in = GreenKronobergTest.class.getResourceAsStream("/grona-kronoberg-2025.json")) {
            return EventJson.MAPPER.readTree(in);
        }
    }

    private static List<ObjectNode> shifts(JsonNode printed, String strategyId) {
        List<ObjectNode> shifts = new ArrayList<>();
        printed.path("priorities")
                .forEach(priority -> priority.path("shifts").forEach(shift -> {
                    ObjectNode body = shift(
                                    printed, strategyId, shift.path("to").asText())
                            .put("state", "happened")
                            .put("from", shift.path("from").asText());
                    if (shift.has("project")) {
                        body.putArray("projects").addObject().set("name", shift.path("project"));
                    }
                    body.putArray("elements").add(id(priority));
                    shifts.add(body);
                }));
        printed.path("wantedShiftsNotAchieved")
                .forEach(wanted ->
                        shifts.add(shift(printed, strategyId, wanted.asText()).put("state", "wanted")));
        return shifts;
    }

    private static ObjectNode shift(JsonNode printed, String strategyId, String to) {
        return EventJson.MAPPER
                .createObjectNode()
                .put("strategyId", strategyId)
                .put("to", to)
                .put("fromYear", printed.at("/period/from").asInt())
                .put("toYear", printed.at("/period/to").asInt())
                .put("responsible", "0007");
    }

    /** Lists that were left out are empty. */
    private static JsonNode field(ObjectNode shift, String field) {
        return shift.has(field) || field.equals("from") ? shift.path(field) : EventJson.MAPPER.createArrayNode();
    }

    /** Priorities have no ids of their own in a strategy yet; goals stand in for them. */
    private static String[] ids(JsonNode printed) {
        return printed.path("priorities")
                .valueStream()
                .map(GreenKronobergTest::id)
                .toArray(String[]::new);
    }

    private static String id(JsonNode priority) {
        return "priority-" + priority.path("number").asInt();
    }
}
