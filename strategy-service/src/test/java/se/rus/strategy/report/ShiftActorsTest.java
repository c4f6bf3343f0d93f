package se.rus.strategy.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;
import se.rus.strategy.actor.Clients;
import se.rus.strategy.contribution.Requests;
import se.rus.strategy.shift.ShiftExamples;

/** In a report every actor of the register has the name that it had on the day the report tells of. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class ShiftActorsTest {
    private static final LocalDate RENAMED = LocalDate.of(2150, 1, 1);

    @Inject
    KeptShifts shifts;

    @Test
    void aUniversityThatTellsOfAShiftHasItsNameOfThatDay() throws Throwable {
        String number = Clients.number();
        String university = Clients.university(number, "08");
        Clients.seen("region-0008", Clients.ACTORS + "/" + university)
                .body("{\"name\": \"Nya universitetet\", \"from\": \"" + RENAMED + "\"}")
                .put(Clients.ACTORS + "/" + university + "/name")
                .then()
                .statusCode(200);
        String strategyId = Requests.strategy();
        ObjectNode shift = Requests.example(ShiftExamples.NEW, strategyId).put("responsible", university);
        shift.putArray("actors").add("0880").add("lst-08");
        Requests.post("organisation-" + number, Requests.API + "/shifts", shift).statusCode(201);

        assertThat(actors(strategyId, RENAMED.minusDays(1)))
                .containsExactly("Universitetet " + number, "Kalmar", "Länsstyrelsen i Kalmar län");
        assertThat(actors(strategyId, RENAMED)).startsWith("Nya universitetet");
    }

    private List<String> actors(String strategyId, LocalDate asOf) throws Throwable {
        ReportScope scope = new ReportScope(strategyId, 2023, 2023, asOf);
        List<ShiftLine> lines = VertxContextSupport.subscribeAndAwait(() -> shifts.of(scope));
        assertThat(lines).hasSize(1);
        return lines.getFirst().actors();
    }
}
