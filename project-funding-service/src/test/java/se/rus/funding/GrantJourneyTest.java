package se.rus.funding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.rus.funding.FundingApi.APPLICATIONS;
import static se.rus.funding.FundingApi.as;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.rus.contracts.Topics;
import se.rus.platform.store.EventJson;
import se.rus.platform.testing.RealStack;
import se.rus.platform.testing.TopicReader;

/** Step c of the journey: money of 1:1 and of the regional fund is applied for, decided and published. */
@QuarkusTest
@WithTestResource(RealStack.class)
class GrantJourneyTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @BeforeEach
    void a_strategy_is_adopted() throws Exception {
        Goals.areKnown(bootstrapServers);
    }

    @Test
    void a_project_is_applied_for_granted_shown_and_published() throws Exception {
        Map<String, Object> application =
                FundingApi.with(FundingApi.oneToOne(2_400_000, 1_200_000), "focusAreaId", FundingApi.FOCUS_AREA);
        String id = FundingApi.submit("kommun-0880", application)
                .then()
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .header("Location", notNullValue())
                .header("Rus-Position", Integer::parseInt, greaterThan(0))
                .body("status", equalTo("submitted"), "applicant", equalTo("0880"), "county", equalTo("08"))
                .extract()
                .path("applicationId");

        FundingApi.decide("region-0008", id, FundingApi.grant(1_000_000))
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("status", equalTo("granted"), "grantedKronor", equalTo(1_000_000))
                .body("financing.kronor", contains(1_000_000, 1_200_000, 200_000));

        as("kommun-0880")
                .get(APPLICATIONS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("status", equalTo("granted"), "decision.paragraph", equalTo("§ 47"))
                .body("focusAreaId", equalTo(FundingApi.FOCUS_AREA));
        RestAssured.get("/funding/v1/projects?county=08")
                .then()
                .statusCode(200)
                .body("items.projectId", hasItem(id), "items[0].grantedKronor", equalTo(1_000_000))
                .body("items.focusAreaId", hasItem(FundingApi.FOCUS_AREA));
        RestAssured.get("/funding/v1/projects?county=07").then().body("items.projectId", not(hasItem(id)));

        JsonNode event = published(id);
        assertEquals("0880", event.get("applicant").asText());
        assertEquals(FundingApi.GOAL, event.get("goalId").asText());
        assertEquals(FundingApi.FOCUS_AREA, event.get("focusAreaId").asText());
        assertEquals(1_000_000, event.get("grantedKronor").asLong());
        assertEquals(2_400_000, sum(event.get("financing")));
    }

    @Test
    void the_regional_fund_grants_at_most_forty_percent() {
        String id = FundingApi.submitted("kommun-0881", FundingApi.eruf(1_000_000, 500_000));

        FundingApi.decide("region-0008", id, FundingApi.grant(400_001))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body(
                        "errors[0].code",
                        equalTo("grant-exceeds-ceiling"),
                        "errors[0].pointer",
                        equalTo("/grantedKronor"));
        FundingApi.decide("region-0008", id, FundingApi.grant(400_000)).then().statusCode(200);
    }

    @Test
    void a_refused_application_is_nobody_elses_business() throws Exception {
        String refused = FundingApi.submitted("kommun-0882", FundingApi.oneToOne(100, 50));
        FundingApi.decide("region-0008", refused, FundingApi.rejection())
                .then()
                .statusCode(200)
                .body("status", equalTo("rejected"));

        RestAssured.get("/funding/v1/projects?limit=200").then().body("items.projectId", not(hasItem(refused)));
        String granted = FundingApi.submitted("kommun-0882", FundingApi.oneToOne(100, 50));
        FundingApi.decide("region-0008", granted, FundingApi.grant(50)).then().statusCode(200);
        published(granted);
        try (TopicReader reader = new TopicReader(bootstrapServers, Topics.FUNDING)) {
            List<ConsumerRecord<String, String>> records = reader.readUntil(1);
            assertEquals(
                    0,
                    records.stream()
                            .filter(record -> record.key().equals(refused))
                            .count());
        }
    }

    private JsonNode published(String projectId) throws Exception {
        try (TopicReader reader = new TopicReader(bootstrapServers, Topics.FUNDING)) {
            int count = 1;
            while (true) {
                for (ConsumerRecord<String, String> record : reader.readUntil(count)) {
                    if (record.key().equals(projectId)) {
                        Map<String, String> headers = TopicReader.headers(record);
                        assertEquals("se.rus.GrantDecided.v1", headers.get("ce_type"));
                        assertEquals("/funding", headers.get("ce_source"));
                        assertEquals("08", headers.get("county"));
                        return EventJson.MAPPER.readTree(record.value());
                    }
                    count++;
                }
            }
        }
    }

    private static long sum(JsonNode financing) {
        long sum = 0;
        for (JsonNode row : financing) {
            sum += row.get("kronor").asLong();
        }
        return sum;
    }
}
