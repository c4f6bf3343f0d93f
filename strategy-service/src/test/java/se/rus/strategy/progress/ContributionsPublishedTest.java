package se.rus.strategy.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.rus.strategy.contribution.Requests.post;
import static se.rus.strategy.contribution.Requests.put;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.contracts.progress.SumOfParts;
import se.rus.contracts.strategy.ActivityReported;
import se.rus.contracts.strategy.ActivityStatus;
import se.rus.platform.store.EventJson;
import se.rus.platform.testing.RealStack;
import se.rus.platform.testing.TopicReader;
import se.rus.strategy.activity.ActivityExamples;
import se.rus.strategy.actor.Clients;
import se.rus.strategy.contribution.Requests;
import se.rus.strategy.publishing.ContributionSource;
import se.rus.strategy.shift.ShiftExamples;

/** What actors do and tell is published as it stands, and is in the progress view that is made of the topics. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class ContributionsPublishedTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Inject
    ContributionSource source;

    @Inject
    Pool pool;

    @Test
    void anActivityAndAShiftOverHttpComeToTheDocumentThroughTheTopic() throws Exception {
        String strategyId = Coordinator.adopted("08", "none");
        String activity = post("kommun-0880", Requests.API + "/activities", activity(strategyId))
                .statusCode(201)
                .extract()
                .header("Location");
        put("kommun-0880", activity + "/reports/2026", "\"v1\"", ActivityExamples.REPORT)
                .statusCode(200);
        ObjectNode wanted = Requests.example(ShiftExamples.WANTED, strategyId);
        wanted.putArray("elements");
        wanted.put("fromYear", 2026).put("toYear", 2027);
        post("region-0008", Requests.API + "/shifts", wanted).statusCode(201);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            JsonPath progress = progress(strategyId);
            assertThat(progress.getLong("contributions.total.activities.delayed"))
                    .isEqualTo(1);
            assertThat(progress.getLong("contributions.total.shifts.wanted")).isEqualTo(1);
        });
        JsonPath progress = progress(strategyId);
        assertThat(progress.getLong("goals[0].contributions.activities.delayed"))
                .isEqualTo(1);
        assertThat(progress.getLong("contributions.withoutElement.shifts.wanted"))
                .isEqualTo(1);
        assertThat(progress.getLong("actors.find { it.actor == '0780' }.contributions.takingPart.activities.total"))
                .isEqualTo(1);
        assertThat(SumOfParts.differences(EventJson.MAPPER.readValue(progress.prettify(), ProgressDocument.class)))
                .isEmpty();
        assertThat(latest(strategyId, 2).status()).isEqualTo(ActivityStatus.DELAYED);
    }

    @Test
    void anActorThatIsNeitherMunicipalityNorRegionIsInTheDocumentByItsIdAndItsName() {
        String strategyId = Coordinator.adopted("08", "none");
        String number = Clients.number();
        String university = Clients.university(number, "08");
        ObjectNode activity = activity(strategyId).put("responsible", university);
        activity.putArray("partners").add("lst-08");
        post("organisation-" + number, Requests.API + "/activities", activity).statusCode(201);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(progress(strategyId)
                                .<Integer>get("actors.find { it.actor == '" + university
                                        + "' }.contributions.responsible.activities.total"))
                        .isEqualTo(1));
        assertThat(progress(strategyId)
                        .getLong("actors.find { it.actor == 'lst-08' }.contributions.takingPart.activities.total"))
                .isEqualTo(1);
        assertThat(progress(strategyId).getString("actors.find { it.actor == '" + university + "' }.name"))
                .isEqualTo("Universitetet " + number);
        assertThat(progress(strategyId).getString("actors.find { it.actor == 'lst-08' }.name"))
                .isEqualTo("Länsstyrelsen i Kalmar län");
    }

    @Test
    void whatIsForAStrategyThatIsNotKnownWaitsAndIsSeenWaiting() {
        String known = Coordinator.adopted("13", "none");
        String later = UUID.randomUUID().toString();
        try (OtherServices others = new OtherServices(broker)) {
            ObjectNode early = OtherServices.sample("ActivityReported").put("strategyId", later);
            others.strategy("activity-" + later, 1, "ActivityReported", "13", early.put("county", "13"));
            await().atMost(Duration.ofSeconds(30)).until(() -> progress(known).getLong("waiting.activities") == 1);
            assertThat(progress(known).getLong("contributions.total.activities.total"))
                    .isZero();

            ObjectNode adopted = OtherServices.sample("StrategyAdopted").put("strategyId", later);
            others.strategy("strategy-" + later, 1, "StrategyAdopted", "13", adopted.put("county", "13"));
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> given().get("/strategy/v1/strategies/" + later + "/progress")
                                    .statusCode()
                            == 200);
            assertThat(progress(later).getLong("contributions.total.activities.total"))
                    .isEqualTo(1);
            await().atMost(Duration.ofSeconds(30)).until(() -> progress(known).getLong("waiting.activities") == 0);
        }
    }

    @Test
    void aChangeThatGaveWayToALaterOneBeforeItWasPublishedIsSeenWithTheLaterOne() {
        String strategyId = Coordinator.adopted("08", "none");
        Response first = Requests.as("kommun-0880")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(activity(strategyId).toString())
                .post(Requests.API + "/activities");
        List<String> positions = new ArrayList<>(List.of(first.header("Rus-Position")));
        for (int version = 1; version <= 10; version++) {
            String report = Requests.json(ActivityExamples.REPORT)
                    .put("outcome", "Steg " + version)
                    .toString();
            positions.add(put("kommun-0880", first.header("Location") + "/reports/2026", "\"v" + version + "\"", report)
                    .statusCode(200)
                    .extract()
                    .header("Rus-Position"));
        }

        for (String position : positions) {
            String path = "/strategy/v1/strategies/" + strategyId + "/progress?minPosition=strategy:" + position;
            Response seen = await().atMost(Duration.ofSeconds(30))
                    .until(() -> given().get(path), answer -> answer.statusCode() == 200);
            assertThat(seen.jsonPath().getLong("contributions.total.activities.total"))
                    .as(position)
                    .isEqualTo(1);
        }
    }

    @Test
    void theRelayStartsWithWhatWasStoredBeforeAndSendsOnlyTheLatestOfEach() {
        String strategyId = Requests.strategy();
        String activity = post("kommun-0880", Requests.API + "/activities", activity(strategyId))
                .statusCode(201)
                .extract()
                .header("Location");
        put("kommun-0880", activity + "/reports/2026", "\"v1\"", ActivityExamples.REPORT)
                .statusCode(200);

        String id = activity.substring(activity.lastIndexOf('/') + 1);
        var sent = source.after(0, 100_000).await().atMost(Duration.ofSeconds(30)).messages().stream()
                .filter(message -> message.headers().get("ce_subject").equals("activity-" + id))
                .toList();

        assertThat(sent).singleElement().satisfies(message -> {
            assertThat(message.key()).isEqualTo(strategyId);
            assertThat(message.headers())
                    .containsEntry("streamversion", "2")
                    .containsEntry("ce_type", "se.rus.ActivityReported.v1")
                    .containsEntry("ce_id", eventId("activity-" + id));
        });
    }

    private String eventId(String stream) {
        return pool.query("select event_id from events where stream_id = '" + stream + "' and version = 2")
                .execute()
                .await()
                .atMost(Duration.ofSeconds(30))
                .iterator()
                .next()
                .getUUID(0)
                .toString();
    }

    private ActivityReported latest(String strategyId, long version) throws Exception {
        try (TopicReader reader = new TopicReader(broker, "rus.strategy.v1")) {
            for (int n = 1; ; n++) {
                var found = reader.readUntil(n).stream()
                        .filter(record -> strategyId.equals(record.key()))
                        .filter(record ->
                                TopicReader.headers(record).get("ce_type").contains("ActivityReported"))
                        .filter(record ->
                                TopicReader.headers(record).get("streamversion").equals(Long.toString(version)))
                        .findFirst();
                if (found.isPresent()) {
                    return EventJson.MAPPER.readValue(found.get().value(), ActivityReported.class);
                }
            }
        }
    }

    private static ObjectNode activity(String strategyId) {
        ObjectNode activity = Requests.example(ActivityExamples.NEW, strategyId);
        activity.put("to", "2027-12-31").putArray("projects");
        return activity;
    }

    private static JsonPath progress(String strategyId) {
        return given().get("/strategy/v1/strategies/" + strategyId + "/progress")
                .jsonPath();
    }
}
