package se.rus.strategy.network;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.rus.platform.store.Rows;

/** Counts networks over time. */
@ApplicationScoped
public class NetworkCounts {
    private static final String BY_YEAR = """
            with years as (
                select y::int as year, make_date(y::int, 1, 1) as first, make_date(y::int, 12, 31) as last
                from generate_series($1::int, $2::int) y
            ), counted as (
                select n.* from networks n
                where $3::varchar is null or n.county = $3 or exists (
                    select 1 from actor_counties c where c.county = $3 and c.actor_id = any (n.members))
            ), judged as (
                select y.year, n.network_id, n.purpose,
                    n.started_on >= y.first as starts,
                    coalesce(n.closed_on between y.first and y.last, false) as closes,
                    coalesce(n.known_since, n.started_on) <= y.last and coalesce(n.closed_on, 'infinity') > y.last as stays,
                    coalesce(n.known_since, n.started_on) <= y.last and coalesce(n.closed_on, 'infinity') > y.first
                        as exists_in_year,
                    coalesce(n.known_since > y.last, false) as may_exist
                from years y left join counted n on n.started_on <= y.last or n.known_since is not null
            )
            select year,
                count(network_id) filter (where exists_in_year) as existing,
                count(network_id) filter (where starts) as started,
                count(network_id) filter (where closes) as closed,
                count(network_id) filter (where stays) as at_year_end,
                count(network_id) filter (where stays and purpose = 'exchange') as exchange,
                count(network_id) filter (where stays and purpose = 'structuredShift') as structured_shift,
                count(network_id) filter (where stays and purpose = 'notStated') as purpose_not_stated,
                count(network_id) filter (where may_exist) as unknown_start
            from judged group by year order by year
            """;

    private final Pool pool;

    NetworkCounts(Pool pool) {
        this.pool = pool;
    }

    /** Year by year, those without any too; of one county when it is given. */
    Uni<List<YearCount>> byYear(int from, int to, String county) {
        return Rows.read(pool, BY_YEAR, Tuple.of(from, to, county), NetworkCounts::count);
    }

    private static YearCount count(Row row) {
        return new YearCount(
                row.getInteger("year"),
                row.getLong("existing"),
                row.getLong("started"),
                row.getLong("closed"),
                row.getLong("at_year_end"),
                row.getLong("exchange"),
                row.getLong("structured_shift"),
                row.getLong("purpose_not_stated"),
                row.getLong("unknown_start"));
    }
}
