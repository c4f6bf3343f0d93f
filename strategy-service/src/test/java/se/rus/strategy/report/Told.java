package se.rus.strategy.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.rus.strategy.contribution.Requests.as;
import static se.rus.strategy.contribution.Requests.example;
import static se.rus.strategy.contribution.Requests.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.path.json.JsonPath;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import se.rus.strategy.activity.ActivityExamples;
import se.rus.strategy.actor.Clients;
import se.rus.strategy.adoption.Region;
import se.rus.strategy.adoption.StrategyExamples;
import se.rus.strategy.contribution.Requests;
import se.rus.strategy.decision.DecisionExamples;
import se.rus.strategy.decision.FollowedUp;
import se.rus.strategy.deviation.DeviationExamples;
import se.rus.strategy.progress.OtherServices;
import se.rus.strategy.shift.ShiftExamples;

/** All that a report tells of, told one day, and told otherwise on another. */
final class Told implements AutoCloseable {
    private static final Region KALMAR = Region.of("08");
    private static final String DEVIATIONS = Requests.API + "/deviations";
    private static final String KALMARS = "goals[0].indicators[0].actors.find { it.actor == '0880' }";

    final String strategyId;
    private final Clock clock;
    private final String strategy;
    private final ToldIndicator indicator;
    private final OtherServices others;
    private final String association;
    private String shift;
    private String activity;
    private FollowedUp decided;
    private FollowedUp open;

    Told(String broker, Clock clock) {
        this.clock = clock;
        others = new OtherServices(broker);
        association = Clients.association("08", "Hembygdsringen");
        ObjectNode draft = Region.parsed(StrategyExamples.NEW_STRATEGY);
        ((ObjectNode) draft.at("/goals/1"))
                .putObject("links")
                .putObject("serves")
                .putArray("nationalAreas")
                .add("innovation");
        strategy = KALMAR.drafted(draft.toString());
        strategyId = strategy.substring(strategy.lastIndexOf('/') + 1);
        indicator = new ToldIndicator(others, strategyId);
        KALMAR.step(strategy, "adoption", StrategyExamples.NEW_ADOPTION);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> given().get(strategy + "/progress").statusCode() == 200);
    }

    /** A decision that helped, an open deviation, a shift, an activity and a grant. */
    void first() {
        indicator.defined();
        indicator.assessed("0880", 1, "offTrack", "2026-T1", "300", clock.instant());
        indicator.assessed("0881", 1, "atRisk", "2026-T1", "280", clock.instant());
        await().atMost(Duration.ofSeconds(30)).until(() -> deviations().getLong("total") == 2);
        open = new FollowedUp(path("0881"));
        decided = new FollowedUp(path("0880")).analysed();
        String mentors = decided.proposed("kommun-0880", "Mentorer");
        decided.assessed(mentors).statusCode(200);
        decided.decided(FollowedUp.decision(List.of(mentors), List.of())).statusCode(200);
        decided.edit("PUT", "kommun-0880", "/decision/measures/" + mentors, DecisionExamples.REPORT)
                .statusCode(200);
        indicator.assessed("0880", 2, "atRisk", "2026-T3", "260", clock.instant());
        granted("first", 1000);
        contributed();
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(effect()).isEqualTo("helped");
            assertThat(progress().getString(KALMARS + ".period")).isEqualTo("2026-T3");
            assertThat(progress().getLong("totals.grantedKronor")).isEqualTo(1000);
            assertThat(progress().getLong("contributions.total.activities.planned"))
                    .isEqualTo(1);
            assertThat(progress().getLong("contributions.total.shifts.happened"))
                    .isEqualTo(1);
        });
    }

    private void contributed() {
        ObjectNode told = example(ShiftExamples.NEW, strategyId).put("toYear", 2026);
        told.putArray("actors").add(association);
        shift = post("region-0008", Requests.API + "/shifts", told)
                .statusCode(201)
                .extract()
                .path("shift.shiftId");
        activity = post("kommun-0880", Requests.API + "/activities", example(ActivityExamples.NEW, strategyId))
                .statusCode(201)
                .extract()
                .path("activity.activityId");
    }

    /** Everything otherwise; and a value of long ago that had been on its way all the time. */
    void otherwise(LocalDate today) {
        indicator.revised();
        indicator.assessed(
                "0880", 3, "offTrack", "2026-T3", "310", clock.instant().minus(Duration.ofDays(2)));
        granted("second", 500);
        revised("Reviderad", "accessibility");
        ObjectNode told =
                example(ShiftExamples.NEW, strategyId).put("toYear", 2026).put("to", "Något annat");
        as("region-0008")
                .header("If-Match", "\"v1\"")
                .body(told.toString())
                .put(Requests.API + "/shifts/" + shift)
                .then()
                .statusCode(200);
        as("kommun-0880")
                .header("If-Match", "\"v1\"")
                .body(ActivityExamples.REPORT)
                .put(Requests.API + "/activities/" + activity + "/reports/" + today.getYear())
                .then()
                .statusCode(200);
        Clients.seen("region-0008", Clients.ACTORS + "/" + association)
                .body("{\"name\": \"Smålandsringen\", \"from\": \"" + today.minusDays(9) + "\"}")
                .put(Clients.ACTORS + "/" + association + "/name")
                .then()
                .statusCode(200);
        decided.edit("PUT", "region-0008", "/effect", DecisionExamples.JUDGEMENT)
                .statusCode(200);
        onOpen("PUT", "/analysis", DeviationExamples.ANALYSIS);
        onOpen("POST", "/closing", DeviationExamples.REASON);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(progress().getString("title")).isEqualTo("Reviderad");
            assertThat(progress().getLong("totals.grantedKronor")).isEqualTo(1500);
            assertThat(progress().getString("goals[0].indicators[0].unit")).isEqualTo("andelar");
            assertThat(progress().getString(KALMARS + ".value")).isEqualTo("310");
            assertThat(computed())
                    .as("upwards is better now")
                    .contains("300")
                    .contains("310")
                    .contains("bättre");
        });
    }

    private void onOpen(String method, String step, String body) {
        as("region-0008")
                .header("If-Match", as("region-0008").get(open.path).header("ETag"))
                .body(body)
                .request(method, open.path + step)
                .then()
                .statusCode(200);
    }

    /** A new version of another title, mapped otherwise, with the first goal alone. */
    void revised(String title, String area) {
        ObjectNode edited =
                Region.content(KALMAR.step(strategy, "revision", "{}")).put("title", title);
        ((ObjectNode) edited.at("/goals/0")).put("title", "Något annat");
        ((ObjectNode) edited.at("/priorities/0/serves"))
                .putArray("nationalAreas")
                .add(area);
        JsonNode first = edited.at("/goals/0");
        edited.putArray("goals").add(first);
        edited.withArray("conflicts").removeAll();
        assertThat(KALMAR.edited(strategy, edited.toString(), Region.etag(strategy))
                        .statusCode())
                .isEqualTo(200);
        KALMAR.step(strategy, "adoption", StrategyExamples.NEW_ADOPTION);
    }

    private void granted(String project, long kronor) {
        others.granted(project + strategyId, strategyId, "08", "1:1", kronor);
    }

    private JsonPath progress() {
        return given().get(strategy + "/progress").jsonPath();
    }

    private JsonPath deviations() {
        return as("region-0008").get(DEVIATIONS + "?strategyId=" + strategyId).jsonPath();
    }

    private String path(String actor) {
        return DEVIATIONS + "/" + deviations().getString("items.find { it.actor == '" + actor + "' }.deviationId");
    }

    private String effect() {
        return as("region-0008").get(decided.path + "/effect").path("answer");
    }

    private String computed() {
        return as("region-0008").get(decided.path + "/effect").path("computed.steps[0].sv");
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Stockholm"));
    }

    @Override
    public void close() {
        others.close();
    }
}
