package se.rus.strategy.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.contracts.progress.SumOfParts;
import se.rus.platform.inbox.ReceivedEvent;
import se.rus.platform.store.EventJson;
import se.rus.platform.testing.RealStack;

/**
 * The running sums are what counting anew would give, and the document is the same bit for bit however the events
 * interleave, in whatever batches they come, and when they come twice.
 */
@QuarkusTest
@WithTestResource(RealStack.class)
class ProgressSumsTest {
    /** Generations that no runner works on. */
    private static final long ONE = 1_000_001;

    private static final long OTHER = 1_000_002;
    private static final String DIFFERENT_FROM_COUNTED_ANEW = """
            select s.indicator_id, s.actor from progress_series s left join lateral (
                select count(*) filter (where not withdrawn) as observations,
                    count(*) filter (where not withdrawn and breakdown = 'total') as totals,
                    coalesce(sum(version - 1), 0) as revisions, coalesce(sum(version), 0) as versions
                from progress_observations o
                where o.generation = s.generation and o.indicator_id = s.indicator_id and o.actor = s.actor) o on true
            left join lateral (
                select coalesce(sum(version), 0) as versions, max(source_position) as latest from progress_assessments a
                where a.generation = s.generation and a.indicator_id = s.indicator_id and a.actor = s.actor) a on true
            left join lateral (
                select count(*) filter (where v.first_day <= v.due) as on_time,
                    count(*) filter (where v.first_day > v.due) as late
                from (select o.first_day, max((b.event ->> 'due')::date) as due from progress_observations o
                      join progress_obligations b on b.generation = o.generation and b.event ->> 'period' = o.period
                        and b.event -> 'indicators' ? o.indicator_id and b.event -> 'actors' ? o.actor
                      where o.generation = s.generation and o.indicator_id = s.indicator_id and o.actor = s.actor
                        and o.breakdown = 'total' and not o.withdrawn
                      group by o.period, o.first_day) v) t on true
            where s.generation = $1 and (s.on_time <> t.on_time or s.late <> t.late
                or s.observations <> o.observations or s.totals <> o.totals
                or s.revisions <> o.revisions or s.events <> o.versions + a.versions
                or s.assessed_position <> coalesce(a.latest, 0))
            """;

    @Inject
    ProgressProjection projection;

    @Inject
    Pool pool;

    @Test
    void runningSumsAreTheSumsWhateverTheOrderTheBatchesAndTheRepetitions() throws JsonProcessingException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 4; round++) {
            String strategyId = UUID.randomUUID().toString();
            List<ReceivedEvent> events = GeneratedEvents.of(random, strategyId);

            apply(ONE, events, random);
            apply(OTHER, Interleaved.of(events, random), random);

            String json = document(ONE, strategyId);
            assertThat(document(OTHER, strategyId)).as("seed %d", seed).isEqualTo(json);
            assertThat(SumOfParts.differences(EventJson.MAPPER.readValue(json, ProgressDocument.class)))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(differentFromCountedAnew(ONE)).as("seed %d", seed).isEmpty();
            assertThat(differentFromCountedAnew(OTHER)).as("seed %d", seed).isEmpty();
            discard(ONE);
            discard(OTHER);
        }
    }

    /** In batches of random length, some of them twice. */
    private void apply(long generation, List<ReceivedEvent> events, Random random) {
        for (int from = 0; from < events.size(); ) {
            int to = Math.min(events.size(), from + 1 + random.nextInt(60));
            for (int times = 0; times <= random.nextInt(2); times++) {
                List<ReceivedEvent> batch = events.subList(from, to);
                await(pool.withTransaction(connection -> projection.apply(connection, generation, batch)));
            }
            from = to;
        }
    }

    private String document(long generation, String strategyId) {
        return await(pool.preparedQuery(
                                "select document from progress_documents where generation = $1 and strategy_id = $2")
                        .execute(Tuple.of(generation, strategyId)))
                .iterator()
                .next()
                .getString(0);
    }

    private List<String> differentFromCountedAnew(long generation) {
        List<String> different = new ArrayList<>();
        for (Row row : await(pool.preparedQuery(DIFFERENT_FROM_COUNTED_ANEW).execute(Tuple.of(generation)))) {
            different.add(row.getString(0) + " " + row.getString(1));
        }
        return different;
    }

    private void discard(long generation) {
        await(pool.withTransaction(connection -> projection.discard(connection, generation)));
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().atMost(Duration.ofSeconds(30));
    }
}
