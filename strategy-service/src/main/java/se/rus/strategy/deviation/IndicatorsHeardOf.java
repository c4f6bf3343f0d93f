package se.rus.strategy.deviation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import se.rus.platform.projection.Generation;
import se.rus.platform.store.EventJson;
import se.rus.platform.store.Rows;

/** Reads what the projection knows of indicators and their assessments, from the generation that is served. */
@ApplicationScoped
public class IndicatorsHeardOf {
    private static final String SERVED = Generation.served("deviations");
    private static final String ONE =
            "select document from follow_up_indicators where generation = " + SERVED + " and indicator_id = $1";
    private static final String ONE_BEFORE = "select document from follow_up_definitions"
            + " where indicator_id = $1 and known_at < $2 order by version desc limit 1";
    private static final String ASSESSMENTS = "select document from follow_up_assessments where generation = " + SERVED
            + " and indicator_id = $1 and actor = $2 and county = $3";
    private static final String IN_ORDER = " order by version";
    private static final String BEFORE = " and known_at < $4";
    private static final String OTHERS = "select distinct on (actor) actor, document from follow_up_assessments"
            + " where generation = " + SERVED + " and indicator_id = $1 and county = $2 and actor <> '' and actor <> $3"
            + " and document::jsonb ->> 'period' = $4 order by actor, version desc";

    private final Pool pool;

    IndicatorsHeardOf(Pool pool) {
        this.pool = pool;
    }

    /** The indicator, when its definition has arrived. */
    public Uni<Optional<IndicatorHeardOf>> one(String indicatorId) {
        return read(ONE, Tuple.of(indicatorId), IndicatorHeardOf.class)
                .map(found -> found.stream().findFirst());
    }

    /** The indicator as it was known before a time, when its definition had arrived. */
    public Uni<Optional<IndicatorHeardOf>> one(String indicatorId, Instant until) {
        return read(ONE_BEFORE, Tuple.of(indicatorId, until.atOffset(ZoneOffset.UTC)), IndicatorHeardOf.class)
                .map(found -> found.stream().findFirst());
    }

    /** All assessments of a deviation's indicator and actor, also those before it was opened and after it was decided. */
    public Uni<List<Heard>> assessments(Subject subject) {
        return read(ASSESSMENTS + IN_ORDER, of(subject), Heard.class);
    }

    /** Those of them that were known before a time, whenever they were made. */
    public Uni<List<Heard>> assessments(Subject subject, Instant until) {
        Tuple what = of(subject).addOffsetDateTime(until.atOffset(ZoneOffset.UTC));
        return read(ASSESSMENTS + BEFORE + IN_ORDER, what, Heard.class);
    }

    /** The latest assessment of each other actor in the same period, by its code. */
    Uni<Map<String, Heard>> others(Subject subject, String period) {
        return pool.preparedQuery(OTHERS)
                .execute(Tuple.of(subject.indicatorId(), subject.county(), actor(subject), period))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .collect(Collectors.toMap(
                                row -> row.getString(0), row -> EventJson.read(row.getString(1), Heard.class))));
    }

    Uni<Optional<Heard>> latest(Subject subject) {
        return assessments(subject).map(all -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
    }

    private static Tuple of(Subject subject) {
        return Tuple.of(subject.indicatorId(), actor(subject), subject.county());
    }

    private static String actor(Subject subject) {
        return subject.actor() == null ? AssessmentRows.COUNTY : subject.actor();
    }

    private <T> Uni<List<T>> read(String sql, Tuple what, Class<T> type) {
        return Rows.read(pool, sql, what, row -> EventJson.read(row.getString(0), type));
    }
}
