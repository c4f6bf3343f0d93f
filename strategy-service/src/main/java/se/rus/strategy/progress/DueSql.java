package se.rus.strategy.progress;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is due when, and the running sums of what came in time. An obligation that is set, or set otherwise, has its rows
 * of progress_due written anew and the series counted anew that any of them speaks of or spoke of; an observation that
 * arrives looks its due day up ({@link SeriesSql}). Either way a series holds what counting all of it gives, so which of
 * the two came first leaves no trace. A value that several obligations ask for is held against the one that is due last,
 * as in the indicator service. Proved by: ProgressSumsTest.
 */
final class DueSql {
    private static final String OBLIGATIONS = """
            insert into progress_obligations as t
                (generation, obligation_id, version, county, indicators, event, at, source_position)
            select $1, id, version, county, array(select jsonb_array_elements_text(event::jsonb -> 'indicators')),
                event::jsonb, at, "sourcePosition" %s
            on conflict (generation, obligation_id) do update set version = excluded.version,
                indicators = excluded.indicators, event = excluded.event, at = greatest(t.at, excluded.at),
                source_position = excluded.source_position
            where t.version < excluded.version
            """;

    /** What an obligation asked for before; null is no day. */
    private static final String FORGET = """
            update progress_due d set due = null %s
            where d.generation = $1 and d.obligation_id = r.id
            """;

    private static final String EXPAND = """
            insert into progress_due (generation, indicator_id, actor, period, obligation_id, due)
            select distinct o.generation, i.id, a.code, o.event ->> 'period', o.obligation_id,
                (o.event ->> 'due')::date
            %s join progress_obligations o on o.generation = $1 and o.obligation_id = r.id
            cross join lateral jsonb_array_elements_text(o.event -> 'indicators') as i(id)
            cross join lateral jsonb_array_elements_text(o.event -> 'actors') as a(code)
            on conflict (generation, indicator_id, actor, period, obligation_id) do update set due = excluded.due
            """;

    private static final String COUNT = """
            update progress_series s set on_time = c.on_time, late = c.late from (
                select p.indicator_id, p.actor, count(*) filter (where o.first_day <= l.due) as on_time,
                    count(*) filter (where o.first_day > l.due) as late
                from (select distinct d.indicator_id, d.actor
                      %s join progress_due d on d.generation = $1 and d.obligation_id = r.id) p
                left join progress_observations o on o.generation = $1 and o.indicator_id = p.indicator_id
                    and o.actor = p.actor and o.breakdown = 'total' and not o.withdrawn
                left join lateral (select max(x.due) as due from progress_due x
                    where x.generation = $1 and x.indicator_id = o.indicator_id and x.actor = o.actor
                      and x.period = o.period) l on true
                group by p.indicator_id, p.actor) c
            where s.generation = $1 and s.indicator_id = c.indicator_id and s.actor = c.actor
            """;

    private DueSql() {}

    /** In order, all of them over the rows of obligations. */
    static Map<String, String> statements() {
        Map<String, String> statements = new LinkedHashMap<>();
        statements.put("obligations", OBLIGATIONS);
        statements.put("obligations forgotten", FORGET);
        statements.put("obligations expanded", EXPAND);
        statements.put("obligations counted", COUNT);
        return statements;
    }
}
