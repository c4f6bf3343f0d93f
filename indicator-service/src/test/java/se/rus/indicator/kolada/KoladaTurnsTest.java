package se.rus.indicator.kolada;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static se.rus.indicator.kolada.Coordinator.API;
import static se.rus.indicator.kolada.Coordinator.as;
import static se.rus.indicator.kolada.Coordinator.data;
import static se.rus.indicator.kolada.Coordinator.filled;
import static se.rus.indicator.kolada.Coordinator.over;
import static se.rus.indicator.kolada.Coordinator.request;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.EventStore;
import se.rus.platform.testing.RealStack;

/** One import of a set at a time, however many processes and people want it. */
@QuarkusTest
@WithTestResource(RealStack.class)
@WithTestResource(KoladaStub.class)
class KoladaTurnsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration EVERY = Duration.ofHours(1);
    private static final int PROCESSES = 4;
    private static final String OF_COUNTY = "select import_id from kolada_imports where county = $1";

    /** When the tests look: before everything that people ask for, and each long after the one before. */
    private static Duration when = Duration.ofDays(-1000);

    private Clock now;

    @Inject
    Pool pool;

    @Inject
    KoladaImports imports;

    @Inject
    KoladaTurns turns;

    @Inject
    EventStore store;

    @Inject
    EventIds ids;

    @BeforeEach
    void asKoladaIs() {
        KoladaStub.reset();
        ofCounty().forEach(id -> over(API + "/kolada/imports/" + id));
        when = when.plus(EVERY.multipliedBy(5));
        now = Clock.offset(Clock.systemUTC(), when);
    }

    @AfterEach
    void nothingIsHeldBack() {
        KoladaStub.letGo();
    }

    @Test
    void whatIsDueIsAskedForOnceHoweverManyProcessesSeeIt() throws Exception {
        filled("N00945", "0180");
        List<String> before = ofCounty();
        EventStore gathering = new GatheringStore(store, PROCESSES);

        AtOnce.all(PROCESSES, () -> look(gathering, now));

        List<String> asked = ofCounty();
        asked.removeAll(before);
        assertThat(asked).hasSize(1);
        look(store, now);
        over(API + "/kolada/imports/" + asked.getFirst());
        look(store, now);
        assertThat(ofCounty()).as("not due before an hour has passed").hasSize(before.size() + 1);
        look(store, Clock.offset(now, EVERY));
        assertThat(ofCounty()).as("due again").hasSize(before.size() + 2);
    }

    @Test
    void anImportOfOneIndicatorDoesNotStandForAllOfTheCounty() {
        over(request(data(filled("N00945", "0180"))));
        List<String> before = ofCounty();

        look(store, now);

        assertThat(ofCounty()).hasSize(before.size() + 1);
    }

    @Test
    void whoWantsTheSameMeanwhileIsToldWhichImportItIs() {
        String one = filled("N00945", "0180");
        String other = filled("N00945", "1280");
        KoladaStub.holdBack();
        String key = UUID.randomUUID().toString();

        Response first = ask(key, data(one, other));
        String location = first.then().statusCode(202).extract().header("Location");

        String id = location.substring(location.lastIndexOf('/') + 1);
        request(data(other, one)).statusCode(409).body("detail", containsString(id));
        request(data(one)).statusCode(202);
        assertThat(ask(key, data(one, other)).header("Location"))
                .as("the same request again, not another one")
                .isEqualTo(location);
        KoladaStub.letGo();
        over(location);
        over(request(data(one, other)));
    }

    @Test
    void ofManyWhoWantTheSameAtOnceOneGetsIt() throws Exception {
        String body = data(filled("N00945", "0180"));
        KoladaStub.holdBack();

        List<Integer> answers =
                AtOnce.all(8, () -> ask(UUID.randomUUID().toString(), body).statusCode());

        assertThat(answers).containsOnly(202, 409);
        assertThat(Collections.frequency(answers, 202)).isEqualTo(1);
    }

    private Void look(EventStore through, Clock clock) {
        return new KoladaSchedule(
                        pool,
                        imports,
                        turns,
                        through,
                        ids,
                        StubConfig.of(URI.create("http://localhost")).scheduled(EVERY),
                        clock)
                .requestWhatIsDue()
                .await()
                .atMost(PATIENCE);
    }

    private List<String> ofCounty() {
        List<String> all = new ArrayList<>();
        pool.preparedQuery(OF_COUNTY)
                .execute(Tuple.of("08"))
                .await()
                .atMost(PATIENCE)
                .forEach(row -> all.add(row.getString(0)));
        return all;
    }

    private static Response ask(String key, String body) {
        return as("region-0008").header("Idempotency-Key", key).body(body).post(API + "/kolada/imports");
    }
}
