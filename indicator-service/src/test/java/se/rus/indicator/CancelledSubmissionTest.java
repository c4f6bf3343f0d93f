package se.rus.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.rus.indicator.SubmissionSender.cancel;
import static se.rus.indicator.SubmissionSender.progress;
import static se.rus.indicator.SubmissionSender.send;
import static se.rus.indicator.SubmissionSender.until;
import static se.rus.indicator.SubmissionSender.untilItIs;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.rus.indicator.observation.Observations;
import se.rus.indicator.submission.IndicatorLookup;
import se.rus.indicator.submission.WatchedParts;
import se.rus.indicator.submission.WatchedStops;
import se.rus.platform.testing.RealStack;

/** Submissions of 20,000 rows, in parts of 16, that their sender stops while they run. */
@QuarkusTest
@WithTestResource(RealStack.class)
class CancelledSubmissionTest {
    private static final int ROWS = 20_000;
    private static final int PART = 16;
    /** Far from both ends; what is stored goes through the broker, where other tests read it too. */
    private static final long MIDDLE = 800;

    /** Rows of the submission that is sent to see that the worker has gone on. */
    private static final long LATER = 60;

    /** Of more than a thousand. */
    private static final long PARTS_STORED = 50;

    private static final LongConsumer NOTHING = row -> {};

    @Inject
    Pool pool;

    @Inject
    IndicatorLookup lookup;

    @Inject
    Observations observations;

    private LongTable table;

    @BeforeEach
    void aLongTable() {
        table = new LongTable(ROWS);
    }

    @Test
    void itStopsHoweverFastItRunsAndWhatIsToldAsRecordedIsExactlyWhatIsStored() {
        long recorded = 0;
        for (int round = 0; round < 5; round++) {
            String location = send(table.csv(), "acceptCorrect");
            until(location, progress -> progress.getInt("handled") > 100);

            JsonPath cancelled = cancelled(location);

            recorded += cancelled.getInt("recorded");
            assertThat(cancelled.getInt("handled")).isBetween(101, ROWS - 1);
            assertThat(cancelled.getInt("handled"))
                    .isEqualTo(cancelled.getInt("recorded") + cancelled.getInt("unchanged"));
            assertThat(table.recordedEvents(pool)).isEqualTo(recorded);
            assertThat(table.values(pool)).isEqualTo(recorded);
            itIsWorkedOnNoMore(location, cancelled);
            assertThat(table.recordedEvents(pool)).isEqualTo(recorded);
        }
        assertThat(recorded).isPositive();
    }

    @Test
    void inTheMiddleItReadsNoFurther() {
        CompletableFuture<String> sent = new CompletableFuture<>();
        AtomicReference<Response> answer = new AtomicReference<>();
        WatchedParts parts = watched(at(MIDDLE, () -> answer.set(cancel(sent.join()))), NOTHING);
        sent.complete(send(table.csv(), "acceptCorrect"));

        untilItIs("cancelled", sent.join());

        JsonPath cancelled = cancelled(sent.join());
        itIsWorkedOnNoMore(sent.join(), cancelled);
        assertThat(answer.get().statusCode()).isEqualTo(200);
        assertThat(parts.rowsRead()).isBetween(MIDDLE, MIDDLE + 3 * PART + LATER);
        assertThat(table.recordedEvents(pool))
                .isEqualTo(cancelled.getInt("recorded"))
                .isBetween(MIDDLE - 3 * PART, MIDDLE + PART);
    }

    @Test
    void allOrNothingThatIsStoppedWhileItIsLookedAtReadsNoFurtherAndLeavesNothing() {
        CompletableFuture<String> sent = new CompletableFuture<>();
        WatchedParts parts = watched(at(MIDDLE, () -> cancel(sent.join())), NOTHING);
        sent.complete(send(table.csv(), "allOrNothing"));

        untilItIs("cancelled", sent.join());

        nothingIsLeft(sent.join());
        assertThat(parts.rowsRead()).isBetween(MIDDLE, MIDDLE + PART + LATER);
    }

    @Test
    void allOrNothingThatIsStoppedWhileItIsStoredLeavesNothing() {
        CompletableFuture<String> sent = new CompletableFuture<>();
        CompletableFuture<Integer> answer = new CompletableFuture<>();
        // The cancellation waits until the transaction is undone, so the transaction does not wait for it.
        WatchedStops stops = WatchedStops.install(pool, Clock.systemUTC(), PARTS_STORED, () -> {
            answer.completeAsync(() -> cancel(sent.join()).statusCode(), Thread::startVirtualThread);
            await().until(() -> count("stop_asked_at is not null and submission_id = $1", sent.join()) == 1);
        });
        sent.complete(send(table.csv(), "allOrNothing"));

        assertThat(answer.join()).isEqualTo(200);
        nothingIsLeft(sent.join());
        assertThat(stops.looks()).isBetween(PARTS_STORED, PARTS_STORED + 1 + LATER / PART);
    }

    @Test
    void itIsCancelledForOneWhoAskedForItAndWasLost() {
        watched(
                at(
                        PART * 5L,
                        () -> pool.query("update submissions set stop_asked_at = now() - interval '1 minute'"
                                        + " where status in ('received', 'running')")
                                .executeAndAwait()),
                NOTHING);

        String location = send(table.csv(), "acceptCorrect");

        JsonPath cancelled = untilItIs("cancelled", location);
        assertThat(cancelled.getInt("recorded")).isBetween(1, PART * 7);
        assertThat(table.recordedEvents(pool)).isEqualTo(cancelled.getInt("recorded"));
        itIsWorkedOnNoMore(location, cancelled);
    }

    private void nothingIsLeft(String location) {
        JsonPath cancelled = cancelled(location);
        assertThat(cancelled.getInt("recorded")).isZero();
        assertThat(cancelled.getInt("handled")).isZero();
        itIsWorkedOnNoMore(location, cancelled);
        assertThat(table.recordedEvents(pool)).isZero();
        assertThat(table.values(pool)).isZero();
    }

    private JsonPath cancelled(String location) {
        Response answer = cancel(location);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("status")).isEqualTo("cancelled");
        return answer.jsonPath();
    }

    /** Submissions are worked on one after the other: when a later one is done, nobody works on this one. */
    private void itIsWorkedOnNoMore(String location, JsonPath cancelled) {
        untilItIs("completed", send(table.csv((int) LATER), "acceptCorrect&dryRun=true"));
        assertThat(cancelled(location).prettify()).as("cancelled twice").isEqualTo(cancelled.prettify());
        assertThat(progress(location).prettify()).isEqualTo(cancelled.prettify());
        assertThat(count("exists (select 1 from submission_files f where f.submission_id = $1)", location))
                .isZero();
    }

    private long count(String condition, String location) {
        return pool.preparedQuery("select count(*) from submissions where " + condition)
                .executeAndAwait(Tuple.of(location.substring(location.lastIndexOf('/') + 1)))
                .iterator()
                .next()
                .getLong(0);
    }

    private WatchedParts watched(LongConsumer beforeReading, LongConsumer afterDeciding) {
        return WatchedParts.install(lookup, observations, beforeReading, afterDeciding);
    }

    private static LongConsumer at(long row, Runnable what) {
        return read -> {
            if (read == row) {
                what.run();
            }
        };
    }
}
