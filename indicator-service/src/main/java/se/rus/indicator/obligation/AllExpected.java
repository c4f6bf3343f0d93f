package se.rus.indicator.obligation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts what all obligations ask for. A value that several of them ask for is held against the one that is due last, so
 * that nobody is late by one rule and on time by another. The days are those of {@link Days}. Proved by:
 * SummedCompletenessTest, against {@link ExpectedValue#when}.
 */
@ApplicationScoped
public class AllExpected {
    private static final String COUNT = """
            with asked as (
                select distinct on (i.indicator_id, a.actor, o.period) i.indicator_id, a.actor, o.period,
                    (o.document -> 'obligation' ->> 'due')::date as due, o.closes
                from obligations o
                cross join lateral jsonb_array_elements_text(o.document -> 'obligation' -> 'indicators') as n(id)
                join indicators i on i.indicator_id = n.id
                cross join lateral unnest(o.actors) as a(actor)
                where ($1::text is null or o.county = $1) and ($2::varchar is null or i.goals @> array[$2])
                    and ($3::text is null or a.actor = $3) and ($4::text is null or i.indicator_id = $4)
                    and ($5::text is null or o.period = $5) and i.document -> 'expectedActors' ? a.actor
                order by i.indicator_id, a.actor, o.period, due desc, o.closes desc, o.obligation_id
            ), found as (
                select asked.%s as key, asked.due, asked.closes, v.withdrawn,
                    v.withdrawn is false and v.value is null as missing,
                    v.withdrawn is false and v.status = 'preliminary' as preliminary,
                    case when not v.withdrawn
                        then (v.first_recorded_at at time zone 'Europe/Stockholm')::date end as came
                from asked left join observations v on v.indicator_id = asked.indicator_id
                    and v.period = asked.period and v.actor = asked.actor and v.breakdown = 'total'
            )
            select key, count(*) filter (where came <= due), count(*) filter (where came > due and came <= closes),
                count(*) filter (where came > closes), count(*) filter (where withdrawn),
                count(*) filter (where withdrawn is null), count(*) filter (where missing),
                count(*) filter (where preliminary)
            from found group by key order by key
            """;

    private final Pool pool;

    AllExpected(Pool pool) {
        this.pool = pool;
    }

    /** A row without its name for each actor, indicator or period of which something is expected. */
    Uni<List<SummedCompleteness.Row>> counted(CompletenessQuery query) {
        Tuple tuple = Tuple.tuple()
                .addString(query.county)
                .addString(query.strategy == null ? null : query.strategy + "/")
                .addString(query.actor)
                .addString(query.indicator)
                .addString(query.period);
        return pool.preparedQuery(COUNT.formatted(column(query.by)))
                .execute(tuple)
                .map(AllExpected::rows);
    }

    private static String column(String by) {
        return switch (by) {
            case "actor" -> "actor";
            case "indicator" -> "indicator_id";
            default -> "period";
        };
    }

    private static List<SummedCompleteness.Row> rows(Iterable<Row> found) {
        List<SummedCompleteness.Row> rows = new ArrayList<>();
        for (Row row : found) {
            Counts.Parts parts = new Counts.Parts(
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5),
                    row.getLong(6),
                    row.getLong(7));
            rows.add(new SummedCompleteness.Row(row.getString(0), null, parts.counts()));
        }
        return rows;
    }
}
