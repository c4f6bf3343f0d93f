package se.rus.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rus.indicator.SubmissionSender.send;
import static se.rus.indicator.SubmissionSender.until;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;
import se.rus.indicator.observation.Observations;
import se.rus.indicator.submission.IndicatorLookup;
import se.rus.indicator.submission.WatchedParts;
import se.rus.platform.testing.RealStack;

/** All or nothing, where somebody else reports one of the values between the look at the file and its storing. */
@QuarkusTest
@WithTestResource(RealStack.class)
class MeanwhileTest {
    private static final int ROWS = 96;
    private static final LongConsumer NOTHING = row -> {};

    @Inject
    Pool pool;

    @Inject
    IndicatorLookup lookup;

    @Inject
    Observations observations;

    private final AtomicBoolean once = new AtomicBoolean();

    /** All has been decided upon: the store refuses the transaction, and the file is needed once more. */
    @Test
    void anotherValueAfterTheDecisionMakesItLookAgainAndNothingIsStored() {
        LongTable table = new LongTable(ROWS);
        WatchedParts.install(lookup, observations, NOTHING, onceAt(ROWS, table));

        refusedWithNothingStored(table, send(table.csv(), "allOrNothing"));
    }

    private void refusedWithNothingStored(LongTable table, String location) {
        JsonPath done = until(location, progress -> !"received running".contains(progress.getString("status")));

        assertThat(once).isTrue();
        assertThat(done.getString("status")).isEqualTo("refused");
        assertThat(done.getInt("refused")).isEqualTo(1);
        assertThat(done.getInt("recorded")).isZero();
        assertThat(table.recordedEvents(pool)).as("the other's value").isEqualTo(1);
    }

    private LongConsumer onceAt(long row, LongTable table) {
        return read -> {
            if (read == row && once.compareAndSet(false, true)) {
                Requests.as("kommun-0880")
                        .body("{\"value\": 2}")
                        .put(table.firstValue())
                        .then()
                        .statusCode(201);
            }
        };
    }
}
