package se.rus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.contracts.progress.SumOfParts;
import se.rus.local.Project;
import se.rus.local.Service;
import se.rus.local.Stack;

/** The whole road once, over the packaged processes with tokens of a real Keycloak. */
class JourneyTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Stack stack = TheSystem.running();
    private final Api api = new Api();

    @Test
    void theDemoCountyStandsInTheProgressViewWithEveryContribution() throws Exception {
        ProgressView view = new ProgressView(api);
        await().atMost(PATIENCE)
                .until(() -> view.observations() >= 28 * 12
                        && view.document().totals().projects() == 2);
        ProgressDocument document = view.document();

        assertThat(document.goals()).hasSize(6);
        assertThat(document.totals().indicators()).isEqualTo(28);
        assertThat(document.actors().stream().filter(actor -> actor.actor().startsWith("08")))
                .hasSize(12);
        assertThat(document.actors())
                .allSatisfy(actor -> assertThat(actor.observations()).isGreaterThanOrEqualTo(28));
        assertThat(document.goals().stream()
                        .flatMap(goal -> goal.fundingBySource().stream())
                        .map(part -> part.source()))
                .containsExactlyInAnyOrder("1:1", "ERUF");
        assertThat(document.waiting().observations()).isZero();
        assertThat(SumOfParts.differences(document)).isEmpty();
    }

    @Test
    void aMunicipalityThatWritesForAnotherIsRefusedInThePathAndInsideABatch() throws Exception {
        String indicator = firstIndicator();
        String path = "/actors/0881/indicators/" + indicator + "/observations/2010";
        assertThat(api.put("kommun-0880", Service.INDICATORS, path, "{\"value\": 1}")
                        .status())
                .isEqualTo(403);

        String batch = "{\"mode\": \"acceptCorrect\", \"rows\": [" + row(indicator, "0880") + ","
                + row(indicator, "0881") + "]}";
        Api.Answer answer = api.post("kommun-0880", Service.INDICATORS, "/submissions", batch);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body().at("/errors/0/pointer").asText()).isEqualTo("/rows/1/actor");
        assertThat(api.get(Service.INDICATORS, "/actors/0880/indicators/" + indicator + "/observations/2010")
                        .status())
                .as("nothing of the batch is stored")
                .isEqualTo(404);
    }

    @Test
    void aWriteCanBeWaitedForInTheProgressView() throws Exception {
        ProgressView view = new ProgressView(api);
        String indicator = firstIndicator();
        String path = "/actors/0860/indicators/" + indicator + "/observations/2011";
        await().atMost(PATIENCE).until(() -> observationsOf(view, "0860") >= 28);
        long before = observationsOf(view, "0860");
        Api.Answer written = api.put("kommun-0860", Service.INDICATORS, path, "{\"value\": 1}");
        assertThat(written.status()).isEqualTo(201);
        String waiting = "/strategies/" + view.strategyId() + "/progress?minPosition=indicators:" + written.position();
        assertThat(api.get(Service.STRATEGY, waiting).status()).isEqualTo(200);
        assertThat(observationsOf(view, "0860")).as("no further waiting").isEqualTo(before + 1);
    }

    @Test
    void thePlainConsoleConsumerReadsTheSameDocument() throws Exception {
        ProgressView view = new ProgressView(api);
        await().atMost(PATIENCE)
                .until(() -> consoleConsumer().stream()
                        .map(JourneyTest::parsed)
                        .anyMatch(
                                document -> document.at("/strategyId").asText().equals(view.strategyId())
                                        && document.at("/totals/grantedKronor").asLong() == 4_800_000));
    }

    @Test
    void aSubscriberGetsANotification() throws Exception {
        JsonNode subscriptions = api.getAs("region-0008", Service.NOTIFICATIONS, "/subscriptions")
                .body();
        String id = subscriptions.at("/items/0/subscriptionId").asText();
        // The demo subscribes last, so the next event is the first one that it gets.
        String path = "/actors/0861/indicators/" + firstIndicator() + "/observations/2012";
        assertThat(api.put("kommun-0861", Service.INDICATORS, path, "{\"value\": 1}")
                        .status())
                .isEqualTo(201);

        await().atMost(PATIENCE)
                .until(() -> api.getAs("region-0008", Service.NOTIFICATIONS, "/subscriptions/" + id + "/deliveries")
                        .body()
                        .at("/items")
                        .findValuesAsText("type")
                        .contains("se.rus.ObservationRecorded.v1"));
    }

    @Test
    void theDashboardShowsIt() throws Exception {
        ProgressView view = new ProgressView(api);
        await().atMost(PATIENCE)
                .until(() -> api.text("/strategies/" + view.strategyId()).contains("Främja hälsa"));
        String page = api.text("/strategies/" + view.strategyId());
        assertThat(page)
                .contains("Hållbarhetsplan 2026-2028", "Borgholm", "Västervik")
                .doesNotContain("Exception");
    }

    /** Each format needs libraries that only the packaged service has to find by itself. */
    @Test
    void theFollowUpReportComesAsPageAsPdfAndAsSheets() throws Exception {
        String strategy = new ProgressView(api).strategyId();
        JsonNode report = api.post(
                        "region-0008",
                        Service.STRATEGY,
                        "/reports",
                        "{\"strategyId\": \"" + strategy + "\", \"year\": 2026}")
                .body();
        String path = "/reports/" + report.get("reportId").asText() + "?format=";

        for (String[] each : new String[][] {{"html", "<!DOCTYPE html>"}, {"pdf", "%PDF-"}, {"xlsx", "PK"}}) {
            HttpResponse<byte[]> answer = api.bytes(Service.STRATEGY, path + each[0]);
            assertThat(answer.statusCode()).as(each[0]).isEqualTo(200);
            assertThat(new String(answer.body(), 0, each[1].length(), StandardCharsets.UTF_8))
                    .isEqualToIgnoringCase(each[1]);
        }
    }

    private long observationsOf(ProgressView view, String actor) throws IOException, InterruptedException {
        return view.document().actors().stream()
                .filter(each -> each.actor().equals(actor))
                .mapToLong(each -> each.observations())
                .sum();
    }

    private String firstIndicator() throws IOException, InterruptedException {
        return api.get(Service.INDICATORS, "/indicators?county=08")
                .body()
                .at("/items/0/indicatorId")
                .asText();
    }

    private static String row(String indicator, String actor) {
        return "{\"indicatorId\": \"" + indicator + "\", \"actor\": \"" + actor
                + "\", \"period\": \"2010\", \"value\": 1}";
    }

    private static JsonNode parsed(String line) {
        try {
            return Api.JSON.readTree(line);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> consoleConsumer() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        Project.root().resolve("local/kafka/target/lib") + "/*",
                        "org.apache.kafka.tools.consumer.ConsoleConsumer",
                        "--bootstrap-server",
                        stack.kafka().bootstrapServers(),
                        "--topic",
                        "rus.progress.v1",
                        "--from-beginning",
                        "--timeout-ms",
                        "5000")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            List<String> documents =
                    lines.lines().filter(line -> line.startsWith("{")).collect(Collectors.toList());
            process.waitFor();
            return documents;
        }
    }
}
