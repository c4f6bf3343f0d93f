package se.rus.indicator.submission;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

/**
 * Asks whoever works on a submission to leave it alone. A cancellation is decided upon the submission's stream, which a
 * running one has moved on before the cancellation gets there; the request makes room for it. It is no fact of its own:
 * the cancellation is. Proved by: CancelledSubmissionTest.
 */
@ApplicationScoped
public class StopRequests {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ASK = """
            update submissions set stop_asked_at = coalesce(stop_asked_at, $2)
            where submission_id = $1 and status in ('received', 'running')
            """;
    private static final String ASKED =
            "select 1 from submissions where submission_id = $1 and stop_asked_at is not null";

    private final Pool pool;
    private final Clock clock;

    StopRequests(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    Uni<Void> ask(String submissionId) {
        return pool.preparedQuery(ASK)
                .execute(Tuple.of(submissionId, clock.instant().atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    /** For worker threads: it waits. */
    boolean asked(String submissionId) {
        return pool.preparedQuery(ASKED)
                        .execute(Tuple.of(submissionId))
                        .await()
                        .atMost(PATIENCE)
                        .rowCount()
                > 0;
    }
}
