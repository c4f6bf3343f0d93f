package se.rus.strategy.progress;

/** Reads what one strategy's document is made of. Where not said otherwise: $1 generation, $2 strategy. */
final class ProgressSql {
    /** With every goal that they have or had. $2 counties, $3 indicators, $4 strategies. */
    static final String AFFECTED = """
            select s.event::text, s.replacement::text, (select jsonb_agg(g.event) from progress_goals g
                where g.generation = s.generation and g.strategy_id = s.strategy_id)::text
            from progress_strategies s
            where s.generation = $1 and (s.county = any($2) or s.strategy_id = any($4) or s.strategy_id in (
                select unnest(i.strategies) from progress_indicators i
                where i.generation = $1 and i.indicator_id = any($3)))
            """;

    static final String INDICATORS = """
            select i.event::text, c.event::text, i.retired_at from progress_indicators i
            left join progress_counties c on c.generation = i.generation and c.indicator_id = i.indicator_id
            where i.generation = $1 and $2 = any(i.strategies)
            """;

    /** $2 indicators. */
    static final String SERIES = """
            select indicator_id, actor, observations, revisions, totals, reported_at, signal, value, target, period, trend,
                on_time, late
            from progress_series where generation = $1 and indicator_id = any($2)
            """;

    static final String GRANTS = """
            select event::text from progress_grants where generation = $1 and strategy_id = $2 order by grant_id
            """;

    /**
     * What was paid of which goal's grants: of the grant that the payment names, or of the project's first of that source.
     * Goal, focus area and applicant are null while the grant is not known.
     */
    static final String PAID = """
            with sums as (
                select project_id, grant_id, source, sum(kronor)::bigint as kronor, count(*) as payments
                from progress_payments where generation = $1 and strategy_id = $2
                group by project_id, grant_id, source)
            select g.event ->> 'goalId', g.event ->> 'focusAreaId', g.event ->> 'applicant', s.source,
                sum(s.kronor)::bigint, sum(s.payments)::bigint
            from sums s left join lateral (
                select event from progress_grants k
                where k.generation = $1 and k.strategy_id = $2 and k.project_id = s.project_id
                  and (k.grant_id = s.grant_id or s.grant_id is null and k.event ->> 'source' = s.source)
                order by (k.event ->> 'decidedAt')::timestamptz, k.grant_id limit 1) g on true
            group by 1, 2, 3, 4
            """;

    static final String CONTRIBUTIONS = """
            select stands, responsible, taking_part, elements, names::text from progress_contributions
            where generation = $1 and strategy_id = $2 order by at, contribution_id
            """;

    /**
     * How many events there are behind a document, when the latest came, how far each source has been read, and what
     * waits for something that is not known. Strategies count by county: one that arrives may end another one's wait.
     * $3 county, $4 indicators of the strategy.
     */
    static final String COUNTS = """
            with series as (
                    select events, at, source_position, indicator_id, observations from progress_series
                    where generation = $1 and (county = $3 or indicator_id = any($4))),
                 measured as (
                    select events, at, source_position from series
                    union all select version, at, source_position from progress_indicators
                    where generation = $1 and (county = $3 or $2 = any(strategies))
                    union all select version, at, source_position from progress_counties
                    where generation = $1 and (county = $3 or indicator_id = any($4))
                    union all select version, at, source_position from progress_obligations
                    where generation = $1 and (county = $3 or indicators && $4)),
                 contributions as (
                    select version, at, source_position, strategy_id, stands in ('wanted', 'happened') as is_shift
                    from progress_contributions where generation = $1 and (county = $3 or strategy_id = $2)),
                 g as (select version, at, source_position from progress_grants
                       where generation = $1 and strategy_id = $2
                       union all select version, at, source_position from progress_payments
                       where generation = $1 and strategy_id = $2),
                 s as (select version, at, source_position from progress_strategies
                       where generation = $1 and county = $3
                       union all select version, at, source_position from contributions),
                 unknown as (select is_shift from contributions c where not exists (
                       select 1 from progress_strategies k
                       where k.generation = $1 and k.strategy_id = c.strategy_id)),
                 every as (table measured union all table g union all table s)
            select (select sum(events)::bigint from every), (select max(at) from every),
                   (select max(source_position) from g), (select max(source_position) from measured),
                   (select max(source_position) from s),
                   (select coalesce(sum(observations), 0)::bigint from series o where not exists (
                        select 1 from progress_indicators k
                        where k.generation = $1 and k.indicator_id = o.indicator_id)),
                   (select count(*) from unknown where not is_shift), (select count(*) from unknown where is_shift)
            """;

    private ProgressSql() {}
}
