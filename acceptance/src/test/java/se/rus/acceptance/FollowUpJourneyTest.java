package se.rus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.rus.local.Service;

/** From a red signal of the demo county to a decision and into the yearly report, as coordinator and municipality. */
class FollowUpJourneyTest {
    private static final String COORDINATOR = "region-0008";
    private static final String ANALYSIS = """
            {"causes": [{"causeId": "staff", "text": "För få handläggare", "influence": "large", "finding": "confirmed",
             "evidence": [{"kind": "survey", "text": "Enkät till cheferna, mars"}]}], "conclusion": "Bemanningen."}""";
    private static final String NO_EFFECT = "{\"effect\": \"none\"}";

    private final Api api = new Api();

    @Test
    void aRedSignalIsAnalysedDecidedOnAndStandsInTheReport() throws Exception {
        String strategy = new ProgressView(api).strategyId();
        JsonNode deviation = red(strategy);
        String path = "/deviations/" + deviation.get("deviationId").asText();
        String municipality = "kommun-" + deviation.get("actor").asText();
        assertThat(deviation.at("/opening/by").asText()).isEqualTo("policy");

        String found = api.getAs(municipality, Service.STRATEGY, path).etag();
        assertThat(api.edit("kommun-0760", Service.STRATEGY, "PUT", path + "/analysis", found, ANALYSIS)
                        .status())
                .as("another county's municipality")
                .isEqualTo(403);
        assertThat(api.edit(municipality, Service.STRATEGY, "PUT", path + "/analysis", found, ANALYSIS)
                        .status())
                .isEqualTo(200);
        String proposed = api.post(
                        municipality,
                        Service.STRATEGY,
                        path + "/proposals",
                        "{\"title\": \"Två handläggare till\", \"causes\": [\"staff\"]}")
                .body()
                .at("/proposals/0/proposalId")
                .asText();

        Api.Answer tooEarly = edited("POST", path, "/decision", decision(proposed));
        assertThat(tooEarly.status()).isEqualTo(409);
        assertThat(tooEarly.body().at("/errors/0/code").asText()).isEqualTo("consequences-missing");
        assertThat(edited("PUT", path, "/proposals/" + proposed + "/consequences", consequences())
                        .status())
                .isEqualTo(200);
        Api.Answer decided = edited("POST", path, "/decision", decision(proposed));
        assertThat(decided.status()).as(decided.body().toString()).isEqualTo(200);

        assertThat(report(strategy)).contains("Två handläggare till", "§ 40");
        assertThat(api.getAs(COORDINATOR, Service.STRATEGY, path + "/effect")
                        .body()
                        .get("answer")
                        .asText())
                .isEqualTo("tooEarly");
    }

    /** The worst open deviation of a municipality, once the policy has found any. */
    private JsonNode red(String strategy) {
        String query = "/deviations?status=open&direction=negative&limit=100&strategyId=" + strategy;
        return await().atMost(Duration.ofMinutes(2))
                .until(
                        () -> {
                            for (JsonNode each : api.getAs(COORDINATOR, Service.STRATEGY, query)
                                    .body()
                                    .path("items")) {
                                if (each.path("actor").asText().startsWith("08")) {
                                    return each;
                                }
                            }
                            return null;
                        },
                        each -> each != null);
    }

    private Api.Answer edited(String method, String path, String part, String body) throws Exception {
        String etag =
                api.getAs(COORDINATOR, Service.STRATEGY, path + "/decision").etag();
        return api.edit(COORDINATOR, Service.STRATEGY, method, path + part, etag, body);
    }

    private String report(String strategy) throws Exception {
        String id = api.post(
                        COORDINATOR,
                        Service.STRATEGY,
                        "/reports",
                        "{\"strategyId\": \"" + strategy + "\", \"year\": 2026}")
                .body()
                .get("reportId")
                .asText();
        return new String(
                api.bytes(Service.STRATEGY, "/reports/" + id + "?format=html").body(), StandardCharsets.UTF_8);
    }

    private static String decision(String adopted) {
        return """
                {"body": "Regionfullmäktige", "paragraph": "§ 40", "registrationNumber": "3561-2026",
                 "date": "2026-01-29", "distribution": ["Kommunerna i länet"], "adopted": ["%s"]}""".formatted(adopted);
    }

    private static String consequences() {
        return """
                {"social": {"effect": "positive", "text": "Kortare väntan."}, "economic": {"effect": "negative",
                 "text": "1,2 miljoner kronor om året."}, "ecological": %1$s, "otherCountries": %1$s, "worstOff": %1$s,
                 "shortTerm": "Upplärning.", "longTerm": "Fler får hjälp.", "resources": "Två tjänster.",
                 "organisation": "Ingen ändring.", "residents": "Snabbare besked.",
                 "revision": {"goals": false, "indicators": false}}""".formatted(NO_EFFECT);
    }
}
