package se.rus.indicator.series;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * A selection as SQL. Only the conditions that are asked for are written, so that PostgreSQL plans each sort of question
 * by itself: all of them read a range of the primary key.
 */
final class SeriesSql {
    static final String COLUMNS = "actor, period, breakdown, value, status, version, withdrawn, recorded_at";

    private static final String NOW = "observations o";

    /**
     * Each stream of events has a row of its latest value, which gives the streams' names; the state then is the last
     * event at that time.
     */
    private static final String THEN = """
            (select r.indicator_id, r.actor, r.period, r.breakdown, (e.data ->> 'value')::numeric as value,
                    e.data ->> 'status' as status, e.version, e.type = 'ObservationWithdrawn' as withdrawn, e.recorded_at
             from observations r
             cross join lateral (
                 select * from events
                 where stream_id = r.indicator_id || '/' || r.actor || '/' || r.period || '/' || r.breakdown
                   and recorded_at <= %s
                 order by version desc limit 1) e) o""";

    private final List<Object> values = new ArrayList<>();
    private final String selected;

    SeriesSql(SeriesSelection wanted) {
        String from = wanted.asOf()
                .map(then -> THEN.formatted(next(then.instant().atOffset(ZoneOffset.UTC))))
                .orElse(NOW);
        StringBuilder text = new StringBuilder(" from " + from + " where indicator_id = " + next(wanted.indicatorId()));
        wanted.actors()
                .ifPresent(all -> text.append(" and actor = any(")
                        .append(next(array(all)))
                        .append(')'));
        wanted.from().ifPresent(first -> text.append(" and period >= ").append(next(first)));
        wanted.to().ifPresent(last -> text.append(" and period <= ").append(next(last)));
        wanted.breakdowns()
                .ifPresent(all -> text.append(" and breakdown = any(")
                        .append(next(array(all)))
                        .append(')'));
        if (!wanted.withdrawn()) {
            text.append(" and not withdrawn");
        }
        selected = text.toString();
    }

    /** One row: how many, the sum of their versions, and when the last was recorded. */
    String state() {
        return "select count(*), coalesce(sum(version), 0)::bigint, max(recorded_at)" + selected;
    }

    /** The values of a page, by period, actor and breakdown. */
    String page(SeriesPaging paging) {
        return "select " + COLUMNS + selected + " order by period, actor, breakdown limit " + paging.limit()
                + " offset " + paging.offset();
    }

    Tuple parameters() {
        Tuple tuple = Tuple.tuple();
        values.forEach(tuple::addValue);
        return tuple;
    }

    private String next(Object value) {
        values.add(value);
        return "$" + values.size();
    }

    private static Object array(List<String> all) {
        return all.toArray(String[]::new);
    }
}
