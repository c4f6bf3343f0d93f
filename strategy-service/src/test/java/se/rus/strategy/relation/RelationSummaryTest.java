package se.rus.strategy.relation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static se.rus.strategy.actor.Clients.ACTORS;
import static se.rus.strategy.actor.Clients.once;
import static se.rus.strategy.actor.Clients.seen;
import static se.rus.strategy.relation.Assessing.assess;
import static se.rus.strategy.relation.Assessing.relations;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;

/** Whatever is assessed whenever: every actor of the county is counted once, at what was last said of it by then. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class RelationSummaryTest {
    /** No other test registers actors there. */
    private static final String COUNTY = "10";

    private static final LocalDate FIRST = LocalDate.parse("2015-01-01");
    private static final int DAYS = 3650;
    private final Map<String, LocalDate[]> actors = new HashMap<>();
    private final Map<String, TreeMap<LocalDate, RelationStep>> said = new HashMap<>();

    @Test
    void theStepsAreTheActorsOfTheCountyTogetherOnEveryDay() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List.of("0010", "1080", "1081", "1082", "1083", "1060", "lst-10")
                .forEach(id -> actors.put(id, new LocalDate[] {LocalDate.MIN, LocalDate.MAX}));
        for (int n = 0; n < 10; n++) {
            register(random);
        }
        String relations = relations(COUNTY);
        List<String> ids = new ArrayList<>(actors.keySet());
        for (int n = 0; n < 60; n++) {
            say(relations, ids.get(random.nextInt(ids.size())), random);
        }
        for (int n = 0; n < 25; n++) {
            LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
            JsonPath summary = given().get(relations + "/summary?asOf=" + day).jsonPath();
            int registered =
                    given().get(ACTORS + "?county=" + COUNTY + "&on=" + day).path("total");
            List<Integer> counts = summary.getList("steps.actors");

            assertThat(counts.stream().mapToInt(Integer::intValue).sum())
                    .as("%s, seed %d", day, seed)
                    .isEqualTo(registered)
                    .isEqualTo(summary.getInt("actors"));
            assertThat(counts).as("%s, seed %d", day, seed).isEqualTo(byHand(day));
        }
    }

    private void register(Random random) {
        LocalDate since = FIRST.plusDays(random.nextInt(DAYS / 2));
        String path = once("region-0010")
                .body("{\"name\": \"F\", \"kind\": \"association\", \"counties\": [\"10\"], \"since\": \"" + since
                        + "\"}")
                .post(ACTORS)
                .header("Location");
        LocalDate closed = random.nextBoolean() ? LocalDate.MAX : since.plusDays(random.nextInt(DAYS / 2));
        if (!closed.equals(LocalDate.MAX)) {
            seen("region-0010", path)
                    .body("{\"on\": \"" + closed + "\"}")
                    .put(path + "/closure")
                    .then()
                    .statusCode(200);
        }
        actors.put(path.substring(path.lastIndexOf('/') + 1), new LocalDate[] {since, closed});
    }

    /** A later one of the same day takes the place of the earlier one. */
    private void say(String relations, String actorId, Random random) {
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        RelationStep step = RelationStep.values()[random.nextInt(RelationStep.values().length)];
        boolean there = there(actorId, day);
        assess("region-0010", relations, actorId, step.word(), day).then().statusCode(there ? 201 : 422);
        if (there) {
            said.computeIfAbsent(actorId, any -> new TreeMap<>()).put(day, step);
        }
    }

    private boolean there(String actorId, LocalDate day) {
        LocalDate[] life = actors.get(actorId);
        return !day.isBefore(life[0]) && day.isBefore(life[1]);
    }

    private List<Integer> byHand(LocalDate day) {
        int[] counts = new int[RelationStep.values().length];
        actors.keySet().stream().filter(id -> there(id, day)).forEach(id -> {
            var latest = said.getOrDefault(id, new TreeMap<>()).floorEntry(day);
            counts[
                    latest == null
                            ? RelationStep.NOT_ASSESSED.ordinal()
                            : latest.getValue().ordinal()]++;
        });
        return IntStream.of(counts).boxed().toList();
    }
}
