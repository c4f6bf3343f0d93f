package se.rus.indicator.kolada;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static se.rus.indicator.kolada.Coordinator.API;
import static se.rus.indicator.kolada.Coordinator.data;
import static se.rus.indicator.kolada.Coordinator.filled;
import static se.rus.indicator.kolada.Coordinator.over;
import static se.rus.indicator.kolada.Coordinator.request;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;

/** A KPI that Kolada lists no more, or as deleted, is never passed off as current. */
@QuarkusTest
@WithTestResource(RealStack.class)
@WithTestResource(KoladaStub.class)
class KoladaGoneTest {
    private static final String CATALOGUE = "{\"kind\": \"catalogue\"}";

    @BeforeEach
    void theCatalogueIsWhole() {
        KoladaStub.reset();
        over(request(CATALOGUE));
    }

    @Test
    void whatTheCatalogueLeavesOutIsMarkedWithTheDayUntilItIsBack() {
        assertThat(goneSince("N00003")).isNull();
        KoladaStub.GONE.add("N00003");

        JsonPath done = over(request(CATALOGUE));

        String since = goneSince("N00003");
        assertThat(since).isNotNull().isEqualTo(done.getString("endedAt"));
        assertThat(goneSince("N00005")).isNull();
        given().get(API + "/kolada/kpis").then().body("total", equalTo(6_099));

        over(request(CATALOGUE));
        assertThat(goneSince("N00003")).as("the first day stays").isEqualTo(since);

        KoladaStub.GONE.clear();
        over(request(CATALOGUE));
        assertThat(goneSince("N00003")).isNull();
    }

    @Test
    void whatIsMarkedAsDeletedIsGoneToo() {
        KoladaStub.DELETED.add("N00005");
        over(request(CATALOGUE));
        String since = goneSince("N00005");
        over(request(CATALOGUE));

        assertThat(since).isNotNull();
        assertThat(goneSince("N00005")).isEqualTo(since);
    }

    @Test
    void aRequestForOneThatIsGoneIsRefusedWithItsName() {
        String id = filled("N00012", "0180");
        KoladaStub.GONE.add("N00012");
        over(request(CATALOGUE));

        request(data(id))
                .statusCode(422)
                .body("errors[0].code", equalTo("kpi-gone"))
                .body("errors[0].pointer", equalTo("/indicators/0"))
                .body("errors[0].detail", containsString("N00012"))
                .body("errors[0].detail", containsString(goneSince("N00012").substring(0, 10)));
    }

    @Test
    void anImportThatFindsItGoneNamesItAndMarksIt() {
        for (String kpi : List.of("N00009", "N00011")) {
            String id = filled(kpi, "0180");
            (kpi.equals("N00009") ? KoladaStub.GONE : KoladaStub.DELETED).add(kpi);

            JsonPath done = over(request(data(id)));

            assertThat(done.getString("status")).isEqualTo("completed");
            assertThat(done.getList("unknown")).isEqualTo(List.of(kpi));
            assertThat(goneSince(kpi)).isNotNull();
            request(data(id)).statusCode(422).body("errors[0].code", equalTo("kpi-gone"));
        }
    }

    @Test
    void anEmptyCatalogueIsAFailureAndMarksNothing() {
        KoladaStub.GONE.add("*");

        JsonPath failed = over(request(CATALOGUE));

        assertThat(failed.getString("status")).isEqualTo("failed");
        assertThat(failed.getString("reason.sv")).isEqualTo("Koladas lista är tom.");
        assertThat(goneSince("N00945")).isNull();
    }

    private static String goneSince(String kpi) {
        return given().get(API + "/kolada/kpis/" + kpi)
                .then()
                .statusCode(200)
                .extract()
                .path("goneSince");
    }
}
