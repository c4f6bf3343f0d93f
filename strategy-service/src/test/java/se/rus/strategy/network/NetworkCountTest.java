package se.rus.strategy.network;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static se.rus.strategy.actor.Clients.got;
import static se.rus.strategy.actor.Clients.once;
import static se.rus.strategy.actor.Clients.seen;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;

/** How many networks there were, over HTTP. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class NetworkCountTest {
    private static final String NETWORKS = "/strategy/v1/networks";

    @Test
    void generatedNetworksAreCountedYearByYearAsOneWouldByHand() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<LocalDate[]> all = new ArrayList<>();
        for (int n = 0; n < 15; n++) {
            LocalDate start = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(3650));
            LocalDate end = random.nextBoolean() ? null : start.plusDays(1 + random.nextInt(2000));
            String path = started("{\"county\": \"23\", \"name\": \"N" + n + "\", \"type\": \"network\", \"purpose\":"
                    + " \"exchange\", \"convener\": \"0023\", \"startedOn\": \"" + start + "\", \"members\": []}");
            if (end != null) {
                seen("region-0023", path)
                        .body("{\"on\": \"" + end + "\"}")
                        .put(path + "/closure")
                        .then()
                        .statusCode(200);
            }
            all.add(new LocalDate[] {start, end});
        }

        List<Map<String, Integer>> years =
                given().get(NETWORKS + "/count?from=2009&to=2026&county=23").path("");
        assertThat(years).hasSize(18);
        for (Map<String, Integer> year : years) {
            int y = year.get("year");
            assertThat(year)
                    .as("year %d, seed %d", y, seed)
                    .containsEntry("started", count(all, each -> each[0].getYear() == y))
                    .containsEntry("closed", count(all, each -> each[1] != null && each[1].getYear() == y))
                    .containsEntry("existing", count(all, each -> there(each, y, 1, 1, 12, 31)))
                    .containsEntry("atYearEnd", count(all, each -> there(each, y, 12, 31, 12, 31)))
                    .containsEntry("exchange", year.get("atYearEnd"))
                    .containsEntry("structuredShift", 0)
                    .containsEntry("unknownStart", 0);
        }
    }

    @Test
    void whatIsKnownSinceADayOnlyMayHaveExistedBeforeAndIsShownSo() {
        String path = started(
                "{\"county\": \"22\", \"name\": \"Forum\", \"type\": \"forum\", \"purpose\": \"notStated\","
                        + " \"convener\": \"0022\", \"knownSince\": \"2019-06-30\", \"members\": [{\"actorId\": \"0022\"}]}");
        got(path).body("startedOn", nullValue()).body("members[0].from", equalTo("2019-06-30"));
        got(NETWORKS + "?county=22&on=2019-06-29").body("total", equalTo(0));
        got(NETWORKS + "?county=22&on=2019-06-30&purpose=notStated").body("total", equalTo(1));
        String count = NETWORKS + "/count?from=2018&to=2021&county=22";
        got(count)
                .body("unknownStart", contains(1, 0, 0, 0))
                .body("existing", contains(0, 1, 1, 1))
                .body("atYearEnd", contains(0, 1, 1, 1))
                .body("purposeNotStated", contains(0, 1, 1, 1))
                .body("started", contains(0, 0, 0, 0));

        seen("region-0022", path)
                .body("{\"name\": \"Forum\", \"type\": \"forum\", \"purpose\": \"exchange\", \"convener\": \"0022\","
                        + " \"startedOn\": \"2018-05-01\"}")
                .put(path)
                .then()
                .statusCode(200)
                .body("knownSince", nullValue());
        got(count)
                .body("unknownStart", contains(0, 0, 0, 0))
                .body("started", contains(1, 0, 0, 0))
                .body("exchange", contains(1, 1, 1, 1));
    }

    @Test
    void theCountIsOfOneToAHundredYears() {
        got(NETWORKS + "/count?from=2015&to=2015&county=25").statusCode(200).body("", hasSize(1));
        got(NETWORKS + "/count?from=2015&to=2014").statusCode(400).body("errors[0].pointer", equalTo("?to"));
        got(NETWORKS + "/count?from=1900&to=2000").statusCode(400);
        got(NETWORKS + "/count?from=2015").statusCode(400);
    }

    /** Whether some day of the span has the network. */
    private static boolean there(LocalDate[] network, int year, int month, int day, int lastMonth, int lastDay) {
        return LocalDate.of(year, month, day)
                .datesUntil(LocalDate.of(year, lastMonth, lastDay).plusDays(1))
                .anyMatch(each -> !each.isBefore(network[0]) && (network[1] == null || each.isBefore(network[1])));
    }

    private static int count(List<LocalDate[]> all, java.util.function.Predicate<LocalDate[]> which) {
        return Math.toIntExact(all.stream().filter(which).count());
    }

    private static String started(String body) {
        var answer = once("region-00" + body.substring(12, 14)).body(body).post(NETWORKS);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.header("Location");
    }
}
