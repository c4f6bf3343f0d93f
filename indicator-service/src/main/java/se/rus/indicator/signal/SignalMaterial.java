package se.rus.indicator.signal;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.rus.indicator.assessment.Assessment;
import se.rus.indicator.period.Period;
import se.rus.platform.store.EventJson;

/** Reads what signals are made from: the totals of whole indicators, and the latest assessments. */
@ApplicationScoped
public class SignalMaterial {
    private static final String TOTALS = """
            select indicator_id, actor, period, value from observations
            where indicator_id = any ($1) and breakdown = 'total' and not withdrawn
            """;
    /** The series of each, and beside its latest period what the others have for it. */
    private static final String TOTALS_AND_PEERS = """
            with own as (
                select o.indicator_id, o.actor, o.period, o.value
                from unnest($1::text[], $2::text[]) as k(indicator_id, actor)
                join observations o on o.actor = k.actor and o.indicator_id = k.indicator_id
                where o.breakdown = 'total' and not o.withdrawn
            ), latest as (
                select distinct indicator_id, period from (
                    select indicator_id, max(period) as period from own group by indicator_id, actor) l
            )
            select * from own
            union
            select o.indicator_id, o.actor, o.period, o.value
            from latest l join observations o on o.indicator_id = l.indicator_id and o.period = l.period
            where o.breakdown = 'total' and not o.withdrawn
            """;

    private static final String LATEST = """
            select s.indicator_id, s.actor, s.version, s.period, s.assessment::text
            from unnest($1::text[], $2::text[]) as k(indicator_id, actor)
            join signals s on s.actor = k.actor and s.indicator_id = k.indicator_id
            """;
    private static final String COUNTY_LATEST = """
            select indicator_id, '', version, period, assessment::text from county_signals where indicator_id = any ($1)
            """;

    private static final String WEIGHTED_BY =
            "select indicator_id from indicators where document #>> '{aggregation,denominator}' = any ($1)";

    /** The county, in the place of an actor. */
    static final String COUNTY = "";

    private final Pool pool;

    SignalMaterial(Pool pool) {
        this.pool = pool;
    }

    /** Whose signal: an indicator's and an actor's. */
    public record Whose(String indicatorId, String actor) {}

    /** The last assessment, and the version of its stream. */
    public record Latest(long version, String period, Assessment assessment) {}

    /** Those whose county values are weighted by one of these. */
    Uni<List<String>> weightedBy(Collection<String> indicators) {
        return pool.preparedQuery(WEIGHTED_BY)
                .execute(Tuple.tuple().addValue(indicators.toArray(String[]::new)))
                .map(rows -> {
                    List<String> weighted = new ArrayList<>();
                    rows.forEach(row -> weighted.add(row.getString(0)));
                    return weighted;
                });
    }

    /** All totals of these indicators. */
    Uni<Totals> totals(Collection<String> indicators) {
        return pool.preparedQuery(TOTALS)
                .execute(Tuple.tuple().addValue(indicators.toArray(String[]::new)))
                .map(SignalMaterial::totals);
    }

    /** The totals of these, and of the others in the latest period of each. */
    Uni<Totals> totalsAndPeersOf(List<Whose> wanted) {
        return pool.preparedQuery(TOTALS_AND_PEERS).execute(columns(wanted)).map(SignalMaterial::totals);
    }

    Uni<Map<Whose, Latest>> latest(List<Whose> wanted) {
        return pool.preparedQuery(LATEST).execute(columns(wanted)).map(SignalMaterial::latest);
    }

    Uni<Map<Whose, Latest>> countyLatest(Collection<String> indicators) {
        return pool.preparedQuery(COUNTY_LATEST)
                .execute(Tuple.tuple().addValue(indicators.toArray(String[]::new)))
                .map(SignalMaterial::latest);
    }

    private static Totals totals(Iterable<Row> rows) {
        List<Totals.Total> totals = new ArrayList<>();
        for (Row row : rows) {
            totals.add(new Totals.Total(
                    new Whose(row.getString(0), row.getString(1)), Period.of(row.getString(2)), row.getBigDecimal(3)));
        }
        return new Totals(totals);
    }

    private static Map<Whose, Latest> latest(Iterable<Row> rows) {
        Map<Whose, Latest> latest = new HashMap<>();
        for (Row row : rows) {
            latest.put(
                    new Whose(row.getString(0), row.getString(1)),
                    new Latest(row.getLong(2), row.getString(3), EventJson.read(row.getString(4), Assessment.class)));
        }
        return latest;
    }

    private static Tuple columns(List<Whose> wanted) {
        return Tuple.tuple().addValue(column(wanted, Whose::indicatorId)).addValue(column(wanted, Whose::actor));
    }

    private static String[] column(List<Whose> wanted, Function<Whose, String> of) {
        return wanted.stream().map(of).toArray(String[]::new);
    }
}
