package se.rus.indicator.kolada;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static se.rus.indicator.kolada.Coordinator.API;
import static se.rus.indicator.kolada.Coordinator.data;
import static se.rus.indicator.kolada.Coordinator.filled;
import static se.rus.indicator.kolada.Coordinator.over;
import static se.rus.indicator.kolada.Coordinator.request;
import static se.rus.indicator.kolada.Coordinator.revised;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;

/** Nothing that is missing, left over or added later is passed over in silence. */
@QuarkusTest
@WithTestResource(RealStack.class)
@WithTestResource(KoladaStub.class)
class KoladaGapsTest {

    @BeforeEach
    void asKoladaIs() {
        KoladaStub.reset();
    }

    @Test
    void anActorThatKoladaDoesNotKnowIsNamedAndTheOthersAreFilled() {
        String id = filled("N00945", "0180", "0980");
        KoladaStub.UNKNOWN.add("0980");

        JsonPath done = over(request(data(id)));

        assertThat(done.getString("status")).isEqualTo("completed");
        assertThat(done.getList("unknownActors")).isEqualTo(List.of("0980"));
        assertThat(done.getLong("recorded")).isEqualTo(21);
        assertThat(dataRequests()).noneMatch(each -> each.contains("0980"));
    }

    @Test
    void whoeverKoladaGivesWithoutBeingAskedIsNamedAndNotStored() {
        String id = filled("N00945", "0180");
        KoladaStub.stray("N00945", "0000");
        KoladaStub.stray("N77777", "0180");

        JsonPath done = over(request(data(id)));

        assertThat(done.getList("unaskedActors")).isEqualTo(List.of("0000"));
        assertThat(done.getList("unaskedKpis")).isEqualTo(List.of("N77777"));
        assertThat(done.getLong("skipped")).isEqualTo(2);
        assertThat(done.getLong("recorded")).isEqualTo(21);
    }

    @Test
    void anActorThatJoinsLaterGetsItsHistoryAndTheOthersOnlyWhatChanged() {
        String id = filled("N00945", "0180", "1280");
        over(request(data(id)));
        revised(id, "N00945", "0180", "1280", "1480");
        KoladaStub.REQUESTS.clear();

        JsonPath done = over(request(data(id)));

        assertThat(done.getLong("recorded")).isEqualTo(21);
        assertThat(dataRequests())
                .anyMatch(each -> each.contains("/municipality/1480?") && !each.contains("from_date="))
                .anyMatch(each -> each.contains("/municipality/0180,1280?") && each.contains("from_date="))
                .hasSize(2);
        given().get(API + "/actors/1480/indicators/" + id + "/observations/2000")
                .then()
                .statusCode(200);

        KoladaStub.REQUESTS.clear();
        over(request(data(id)));
        assertThat(dataRequests()).hasSize(1).allMatch(each -> each.contains("from_date="));
    }

    @Test
    void anActorThatKoladaLearnsToKnowGetsItsHistoryThen() {
        String id = filled("N00945", "0180", "1480");
        KoladaStub.UNKNOWN.add("1480");
        assertThat(over(request(data(id))).getLong("recorded")).isEqualTo(21);
        KoladaStub.UNKNOWN.clear();

        assertThat(over(request(data(id))).getLong("recorded")).isEqualTo(21);
        assertThat(dataRequests())
                .anyMatch(each -> each.contains("/municipality/1480?") && !each.contains("from_date"));
    }

    @Test
    void anAnswerThatIsTooLargeFailsTheImportAndTellsTheLimit() {
        String id = filled("N00945", "0180");
        KoladaStub.PADDING.set(2 * 1024 * 1024);

        JsonPath failed = over(request(data(id)));

        assertThat(failed.getString("status")).isEqualTo("failed");
        assertThat(failed.getString("reason.sv")).contains("2097152 byte", "rus.kolada.max-body");
        assertThat(KoladaStub.REQUESTS).hasSize(1);
    }

    private static List<String> dataRequests() {
        return KoladaStub.REQUESTS.stream()
                .filter(each -> each.contains("/v3/data/"))
                .toList();
    }
}
