package se.rus.strategy.progress;

/** The statements that add a batch's rows to those of a generation: $1 the generation, $2 the rows as JSON. */
final class RowSql {
    static final String STRATEGIES = """
            insert into progress_strategies as t
                (generation, strategy_id, county, version, plan, events, position, at)
            select $1::bigint, r.* from json_to_recordset($2::text::json) as r(strategy_id text, county text, version bigint,
                plan json, events bigint, position bigint, at timestamptz)
            on conflict (generation, strategy_id) do update set
                plan = case when excluded.version > t.version then excluded.plan else t.plan end,
                county = case when excluded.version > t.version then excluded.county else t.county end,
                version = greatest(t.version, excluded.version), events = t.events + excluded.events,
                position = greatest(t.position, excluded.position), at = greatest(t.at, excluded.at)
            """;

    static final String INDICATORS = """
            insert into progress_indicators as t
                (generation, indicator_id, county, version, definition, events, position, at)
            select $1::bigint, r.* from json_to_recordset($2::text::json) as r(indicator_id text, county text, version bigint,
                definition json, events bigint, position bigint, at timestamptz)
            on conflict (generation, indicator_id) do update set
                definition = case when excluded.version > t.version then excluded.definition else t.definition end,
                version = greatest(t.version, excluded.version), events = t.events + excluded.events,
                position = greatest(t.position, excluded.position), at = greatest(t.at, excluded.at)
            """;

    static final String PLACEMENTS = """
            insert into progress_placements (generation, strategy_id, indicator_id, goal_id)
            select $1::bigint, r.* from json_to_recordset($2::text::json) as r(strategy_id text, indicator_id text, goal_id text)
            on conflict (generation, strategy_id, indicator_id) do update set goal_id = excluded.goal_id
            """;

    static final String OBSERVATIONS = """
            insert into progress_observations as t (generation, indicator_id, actor, period, breakdown, county, version,
                value, revisions, recorded_at, events, position, at)
            select $1::bigint, r.* from json_to_recordset($2::text::json) as r(indicator_id text, actor text, period text,
                breakdown text, county text, version bigint, value numeric, revisions bigint, recorded_at timestamptz,
                events bigint, position bigint, at timestamptz)
            on conflict (generation, indicator_id, actor, period, breakdown) do update set
                value = case when excluded.version > t.version then excluded.value else t.value end,
                recorded_at = case when excluded.version > t.version then excluded.recorded_at else t.recorded_at end,
                version = greatest(t.version, excluded.version), revisions = t.revisions + excluded.revisions,
                events = t.events + excluded.events,
                position = greatest(t.position, excluded.position), at = greatest(t.at, excluded.at)
            """;

    /** From all observations of the pairs that the batch has touched. */
    static final String STANDINGS = """
            insert into progress_standings (generation, indicator_id, actor, county, observations, revisions, period,
                value, last_reported_at, events, position, at)
            select o.generation, o.indicator_id, o.actor, min(o.county), count(*), sum(o.revisions),
                (array_agg(o.period order by o.period desc) filter (where o.value is not null))[1],
                (array_agg(o.value order by o.period desc, o.breakdown = 'total' desc, o.breakdown)
                    filter (where o.value is not null))[1],
                max(o.recorded_at), sum(o.events), max(o.position), max(o.at)
            from progress_observations o
            join (select distinct indicator_id, actor
                  from json_to_recordset($2::text::json) as r(indicator_id text, actor text)) touched
                using (indicator_id, actor)
            where o.generation = $1
            group by o.generation, o.indicator_id, o.actor
            on conflict (generation, indicator_id, actor) do update set
                observations = excluded.observations, revisions = excluded.revisions, period = excluded.period,
                value = excluded.value, last_reported_at = excluded.last_reported_at, events = excluded.events,
                position = excluded.position, at = excluded.at
            """;

    static final String ASSESSMENTS = """
            insert into progress_assessments as t (generation, indicator_id, actor, county, period, assessed_position,
                signal, value, target, events, position, at)
            select $1::bigint, r.* from json_to_recordset($2::text::json) as r(indicator_id text, actor text, county text,
                period text, assessed_position bigint, signal text, value numeric, target numeric, events bigint,
                position bigint, at timestamptz)
            on conflict (generation, indicator_id, actor) do update set
                (period, assessed_position, signal, value, target) = (
                    select newest.period, newest.assessed_position, newest.signal, newest.value, newest.target
                    from (values
                        (t.period, t.assessed_position, t.signal, t.value, t.target),
                        (excluded.period, excluded.assessed_position, excluded.signal, excluded.value, excluded.target)
                    ) as newest(period, assessed_position, signal, value, target)
                    order by newest.period collate "C" desc, newest.assessed_position desc limit 1),
                events = t.events + excluded.events,
                position = greatest(t.position, excluded.position), at = greatest(t.at, excluded.at)
            """;

    static final String GRANTS = """
            insert into progress_grants as t (generation, project_id, strategy_id, goal_id, county, version, applicant,
                source, kronor, events, position, at)
            select $1::bigint, r.* from json_to_recordset($2::text::json) as r(project_id text, strategy_id text, goal_id text,
                county text, version bigint, applicant text, source text, kronor bigint, events bigint, position bigint,
                at timestamptz)
            on conflict (generation, project_id) do update set
                kronor = case when excluded.version > t.version then excluded.kronor else t.kronor end,
                version = greatest(t.version, excluded.version), events = t.events + excluded.events,
                position = greatest(t.position, excluded.position), at = greatest(t.at, excluded.at)
            """;

    static final String COUNTIES = """
            insert into progress_counties as t (generation, county, source, events, position, at)
            select $1::bigint, r.* from json_to_recordset($2::text::json) as r(county text, source text, events bigint,
                position bigint, at timestamptz)
            on conflict (generation, county, source) do update set
                events = t.events + excluded.events,
                position = greatest(t.position, excluded.position), at = greatest(t.at, excluded.at)
            """;

    private RowSql() {}
}
