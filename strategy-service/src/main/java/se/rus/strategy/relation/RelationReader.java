package se.rus.strategy.relation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.store.Rows;
import se.rus.strategy.adoption.Elements;
import se.rus.strategy.relation.RelationSummary.StepCount;

/** Reads how all actors of a county relate to its strategy on a day: $1 strategy, $2 county, $3 day. */
@ApplicationScoped
public class RelationReader {
    /** Every actor of the county once, with the latest assessment of the organisation, if there is one. */
    private static final String STANDING = """
            with standing as (
                select a.actor_id, a.name, coalesce(r.step, 'notAssessed') as step, r.assessed_on, r.assessed_by
                from actors a
                join actor_counties c on c.actor_id = a.actor_id and c.county = $2
                left join lateral (
                    select step, assessed_on, assessed_by from relation_assessments
                    where strategy_id = $1 and actor_id = a.actor_id and level = 'organisation' and assessed_on <= $3
                    order by assessed_on desc, sequence desc limit 1) r on true
                where (c.since is null or c.since <= $3) and (a.closed_on is null or a.closed_on > $3)
            )
            """;

    private static final String SUMMARY = STANDING + """
            select step, count(*) as actors,
                count(*) filter (where assessed_by = 'actor') as by_themselves,
                count(*) filter (where assessed_by = 'coordinator') as by_coordinator
            from standing group by step
            """;
    private static final String PAGE = STANDING + """
            select s.*, (
                    select count(distinct document::jsonb - array['sequence', 'step', 'assessedOn', 'assessedBy',
                        'note', 'recordedAt'])
                    from relation_assessments p
                    where p.strategy_id = $1 and p.actor_id = s.actor_id and p.level <> 'organisation'
                        and p.assessed_on <= $3) as parts
            from standing s order by s.name, s.actor_id limit $4 offset $5
            """;
    private static final String TOTAL = STANDING + "select count(*) as total from standing";

    private final Pool pool;

    RelationReader(Pool pool) {
        this.pool = pool;
    }

    Uni<RelationSummary> summary(Elements strategy, LocalDate asOf) {
        return pool.preparedQuery(SUMMARY)
                .execute(Tuple.of(strategy.strategyId(), strategy.county(), asOf))
                .map(rows -> RelationSummary.of(strategy.strategyId(), strategy.county(), asOf, counted(rows)));
    }

    /** By name. */
    Uni<PageOf<ActorRelation>> page(Elements strategy, LocalDate asOf, Paging paging) {
        Tuple page = Tuple.of(strategy.strategyId(), strategy.county(), asOf, paging.limit(), paging.offset());
        return pool.preparedQuery(TOTAL)
                .execute(Tuple.of(strategy.strategyId(), strategy.county(), asOf))
                .map(rows -> rows.iterator().next().getLong("total"))
                .chain(total -> Rows.read(pool, PAGE, page, RelationReader::relation)
                        .map(relations -> PageOf.of(relations, paging, total)));
    }

    private static Map<RelationStep, StepCount.Sum> counted(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .collect(Collectors.toMap(
                        row -> RelationStep.of(row.getString("step")),
                        row -> new StepCount.Sum(
                                row.getLong("actors"), row.getLong("by_themselves"), row.getLong("by_coordinator"))));
    }

    private static ActorRelation relation(Row row) {
        return new ActorRelation(
                row.getString("actor_id"),
                row.getString("name"),
                RelationStep.of(row.getString("step")),
                row.getLocalDate("assessed_on"),
                Optional.ofNullable(row.getString("assessed_by"))
                        .map(AssessedBy::of)
                        .orElse(null),
                row.getLong("parts"));
    }
}
