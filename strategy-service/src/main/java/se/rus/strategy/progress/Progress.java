package se.rus.strategy.progress;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import se.rus.platform.http.ProblemType;
import se.rus.platform.projection.Generations;

/** Reads progress documents, and waits for one event to be in them when asked to. */
@ApplicationScoped
public class Progress {
    private static final String DOCUMENT = """
            select sequence, document from progress_documents
            where generation = (select generation from projections where name = 'progress' and status = 'active')
              and strategy_id = $1
            """;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Pool pool;
    private final Arrivals arrivals;
    private final Generations generations;

    Progress(Pool pool, Arrivals arrivals, Generations generations) {
        this.pool = pool;
        this.arrivals = arrivals;
        this.generations = generations;
    }

    /** A document as it is served: JSON, byte for byte what is published. */
    public record Served(long sequence, String json) {}

    /** The newest document of a strategy, if it is adopted and has reached the view. */
    public Uni<Optional<Served>> of(String strategyId) {
        return pool.preparedQuery(DOCUMENT).execute(Tuple.of(strategyId)).map(rows -> {
            if (rows.size() == 0) {
                return Optional.empty();
            }
            Row row = rows.iterator().next();
            return Optional.of(new Served(row.getLong(0), row.getString(1)));
        });
    }

    /** Completes when the event is in the documents; fails with a 503 problem when that takes longer than 5 seconds. */
    Uni<Void> await(SeenPosition seen) {
        return reached(seen)
                .onItem()
                .transformToUni(there -> there ? Uni.createFrom().voidItem() : tooEarly())
                .onFailure(NotYet.class)
                .retry()
                .withBackOff(PAUSE, PAUSE)
                .expireIn(PATIENCE.toMillis())
                .onFailure()
                .transform(failure -> ProblemType.UNAVAILABLE.exception(
                        "The event has not reached the progress view yet. Try again in a moment.",
                        "Händelsen har inte nått lägesbilden ännu. Försök igen om en stund."));
    }

    private Uni<Boolean> reached(SeenPosition seen) {
        return Uni.createFrom()
                .deferred(() -> arrivals.of(seen))
                .chain(position -> position.isEmpty()
                        ? Uni.createFrom().item(false)
                        : generations
                                .live(ProgressProjection.NAME)
                                .map(live -> !live.isEmpty() && live.getFirst().position() >= position.getAsLong()));
    }

    private static Uni<Void> tooEarly() {
        return Uni.createFrom().failure(new NotYet());
    }

    private static final class NotYet extends RuntimeException {
        NotYet() {
            super(null, null, false, false);
        }
    }
}
