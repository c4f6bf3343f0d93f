package se.rus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.rus.contracts.progress.SumOfParts;
import se.rus.local.Service;
import se.rus.local.Stack;

/**
 * Nothing is lost and nothing is counted twice, whatever is killed: every acknowledged observation is in the store, on
 * the topic (by event id: the relay may repeat itself) and in the progress view exactly once.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FaultsTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Stack stack = TheSystem.running();
    private final Api api = new Api();
    private ProgressView view;
    private long before;

    @BeforeEach
    void settled() throws IOException, InterruptedException {
        view = new ProgressView(api);
        await().atMost(PATIENCE)
                .until(() -> view.observations() == streamsInTheStore().size());
        before = view.observations();
    }

    @Test
    @Order(1)
    void theIndicatorServiceIsKilledBetweenCommitAndPublish() throws Exception {
        stack.kafka().kill();
        try (Reporters reporters = Reporters.reporting(api, 1950, 1)) {
            await().atMost(PATIENCE).until(reporters::isDone);
            stack.service(Service.INDICATORS).kill();
            stack.kafka().start();
            stack.service(Service.INDICATORS).start();
            everythingIsThereOnce(reporters);
        }
    }

    @Test
    @Order(2)
    void theBrokerIsAwayForThirtySecondsUnderLoadWhileTheApiGoesOnAccepting() throws Exception {
        try (Reporters reporters = Reporters.reporting(api, 1951, 8)) {
            await().atMost(PATIENCE).until(() -> reporters.acknowledged() > 50);
            stack.kafka().kill();
            long killed = System.nanoTime();
            int then = reporters.acknowledged();
            await().atMost(PATIENCE).until(() -> reporters.acknowledged() > then + 200);
            await().atMost(PATIENCE)
                    .until(() ->
                            System.nanoTime() - killed > Duration.ofSeconds(30).toNanos());
            stack.kafka().start();
            everythingIsThereOnce(reporters);
        }
    }

    @Test
    @Order(3)
    void theStrategyServiceIsKilledInTheMiddleOfConsuming() throws Exception {
        try (Reporters reporters = Reporters.reporting(api, 1960, 8)) {
            await().atMost(PATIENCE).until(() -> view.observations() > before + 20);
            stack.service(Service.STRATEGY).kill();
            await().atMost(PATIENCE).until(reporters::isDone);
            stack.service(Service.STRATEGY).start();
            everythingIsThereOnce(reporters);
        }
    }

    @Test
    @Order(4)
    void postgresIsRestartedUnderLoad() throws Exception {
        try (Reporters reporters = Reporters.reporting(api, 1970, 8)) {
            await().atMost(PATIENCE).until(() -> reporters.acknowledged() > 50);
            stack.postgres().kill();
            stack.postgres().start();
            everythingIsThereOnce(reporters);
        }
    }

    /** Last, because its indicators follow up no goal, and so are in the store and not in the view. */
    @Test
    @Order(5)
    void aLongSubmissionGoesOnAfterItsServiceIsKilledAndCountsEveryRowOnce() throws Exception {
        int earlier = streamsInTheStore().size();
        LongSubmission submission = LongSubmission.sent(api);
        await().atMost(PATIENCE)
                .until(() -> submission.progress().get("handled").asInt() > 0);
        stack.service(Service.INDICATORS).kill();
        stack.service(Service.INDICATORS).start();
        await().atMost(PATIENCE)
                .until(() -> submission.progress().get("status").asText().equals("completed"));

        assertThat(submission.progress().get("recorded").asInt()).isEqualTo(LongSubmission.ROWS);
        assertThat(submission.progress().get("unchanged").asInt()).isZero();
        assertThat(streamsInTheStore()).hasSize(earlier + LongSubmission.ROWS);
    }

    private void everythingIsThereOnce(Reporters reporters) throws Exception {
        await().atMost(PATIENCE).until(reporters::isDone);
        Set<String> acknowledged = reporters.acknowledgedStreams();
        assertThat(acknowledged).isNotEmpty();
        Set<String> stored = streamsInTheStore();
        assertThat(stored).containsAll(acknowledged);

        long wanted = before + acknowledged.size();
        assertThat(stored).hasSize((int) wanted);
        await().atMost(PATIENCE).until(() -> view.observations() >= wanted);
        assertThat(view.observations()).as("counted once each").isEqualTo(wanted);
        assertThat(SumOfParts.differences(view.document())).isEmpty();
        assertThat(recordedOnTheTopic()).isEqualTo(stored);
    }

    /** The streams of recorded observations; a stream with two first values would show here as an error of the store. */
    private Set<String> streamsInTheStore() {
        Set<String> streams = new HashSet<>();
        try (Connection connection = stack.postgres().connect("indicators");
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select stream_id from events where type = 'ObservationRecorded'")) {
            while (rows.next()) {
                assertThat(streams.add(rows.getString(1))).as("recorded once").isTrue();
            }
            return streams;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Set<String> recordedOnTheTopic() {
        return Topic.byEventId(stack.kafka().bootstrapServers(), "rus.indicator.v1").values().stream()
                .filter(record -> Topic.header(record, "ce_type").equals("se.rus.ObservationRecorded.v1"))
                .map(record -> Topic.header(record, "ce_subject"))
                .collect(Collectors.toSet());
    }
}
