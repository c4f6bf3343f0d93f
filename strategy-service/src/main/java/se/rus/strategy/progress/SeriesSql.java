package se.rus.strategy.progress;

/**
 * Writes observations and assessments and carries what changed over into the running sums of their series, in one
 * statement: the difference between a row before and after is what the database says it was, so a repeated or overtaken
 * event adds nothing. Proved by: ProgressSumsTest.
 */
final class SeriesSql {
    static final String OBSERVATIONS = """
            with changed as (
                insert into progress_observations as t
                    (generation, indicator_id, actor, period, breakdown, version, county, withdrawn, at, source_position,
                    first_day)
                select $1, id, actor, period, breakdown, version, county, withdrawn, at, "sourcePosition", "firstDay" %s
                on conflict (generation, indicator_id, actor, period, breakdown) do update set
                    version = excluded.version, withdrawn = excluded.withdrawn,
                    at = greatest(t.at, excluded.at),
                    source_position = excluded.source_position
                where t.version < excluded.version
                returning new.indicator_id, new.actor, new.county, new.at, new.source_position, new.period, new.first_day,
                    new.breakdown = 'total' as is_total, (old.version is null)::int as added,
                    new.version - coalesce(old.version, 0) as events,
                    (not new.withdrawn)::int - coalesce((not old.withdrawn)::int, 0) as counted
            )
            insert into progress_series as s (generation, indicator_id, actor, county, observations, totals, revisions,
                events, reported_at, at, source_position, on_time, late)
            select $1, indicator_id, actor, max(county), sum(counted),
                coalesce(sum(counted) filter (where is_total), 0), sum(events) - sum(added), sum(events), max(at), max(at),
                max(source_position), coalesce(sum(counted) filter (where first_day <= l.due), 0),
                coalesce(sum(counted) filter (where first_day > l.due), 0)
            from changed left join lateral (select max(d.due) as due from progress_due d
                where changed.is_total and d.generation = $1 and d.indicator_id = changed.indicator_id
                  and d.actor = changed.actor and d.period = changed.period) l on true
            group by indicator_id, actor
            on conflict (generation, indicator_id, actor) do update set
                observations = s.observations + excluded.observations, totals = s.totals + excluded.totals,
                revisions = s.revisions + excluded.revisions, events = s.events + excluded.events,
                on_time = s.on_time + excluded.on_time, late = s.late + excluded.late,
                reported_at = greatest(s.reported_at, excluded.reported_at), at = greatest(s.at, excluded.at),
                source_position = greatest(s.source_position, excluded.source_position)
            """;

    /** The latest assessment is the one with the greatest position at its source, whatever period it speaks of. */
    static final String ASSESSMENTS = """
            with changed as (
                insert into progress_assessments as t (generation, indicator_id, actor, period, version, county, signal,
                    value, target, trend, at, source_position)
                select $1, id, actor, period, version, county, signal, value, target, trend, at, "sourcePosition" %s
                on conflict (generation, indicator_id, actor, period) do update set version = excluded.version,
                    signal = excluded.signal, value = excluded.value, target = excluded.target, trend = excluded.trend,
                    at = greatest(t.at, excluded.at), source_position = excluded.source_position
                where t.source_position < excluded.source_position
                returning new.indicator_id, new.actor, new.county, new.period, new.signal, new.value, new.target,
                    new.trend, new.at, new.source_position, new.version - coalesce(old.version, 0) as events
            ), summed as (
                select indicator_id, actor, sum(events) as events, max(at) as at from changed group by indicator_id, actor
            ), latest as (
                select distinct on (indicator_id, actor) * from changed
                order by indicator_id, actor, source_position desc
            )
            insert into progress_series as s (generation, indicator_id, actor, county, events, signal, value, target,
                period, trend, assessed_position, at, source_position)
            select $1, l.indicator_id, l.actor, l.county, u.events, l.signal, l.value, l.target, l.period, l.trend,
                l.source_position, u.at, l.source_position
            from latest l join summed u on u.indicator_id = l.indicator_id and u.actor = l.actor
            on conflict (generation, indicator_id, actor) do update set
                events = s.events + excluded.events, at = greatest(s.at, excluded.at),
                source_position = greatest(s.source_position, excluded.source_position),
                assessed_position = greatest(s.assessed_position, excluded.assessed_position),
                (signal, value, target, period, trend) = (select f.signal, f.value, f.target, f.period, f.trend from (values
                    (excluded.assessed_position, excluded.signal, excluded.value, excluded.target, excluded.period, excluded.trend),
                    (s.assessed_position, s.signal, s.value, s.target, s.period, s.trend))
                    as f(position, signal, value, target, period, trend) order by f.position desc limit 1)
            """;

    private SeriesSql() {}
}
