package se.rus.strategy.progress;

/** The statements that read what documents are made of, as JSON: $1 the generation, $2 the ids of the strategies. */
final class PartSql {
    static final String TOUCHED = """
            select coalesce(array_agg(strategy_id order by strategy_id), '{}') from progress_strategies
            where generation = $1 and (county = any($2::text[]) or strategy_id = any($4::text[]) or strategy_id in (
                select strategy_id from progress_placements where generation = $1 and indicator_id = any($3::text[])))
            """;

    static final String STRATEGIES = json("""
            select strategy_id, county, version, plan, events, position, at from progress_strategies
            where generation = $1 and strategy_id = any($2::text[])
            """);

    static final String INDICATORS = json("""
            select p.strategy_id, p.goal_id, i.indicator_id, i.county, i.version, i.definition, i.events, i.position, i.at
            from progress_placements p join progress_indicators i using (generation, indicator_id)
            where p.generation = $1 and p.strategy_id = any($2::text[])
            """);

    static final String STANDINGS = json("""
            select p.strategy_id, s.indicator_id, s.actor, s.county, s.observations, s.revisions, s.period, s.value,
                s.last_reported_at, s.events, s.position, s.at
            from progress_placements p join progress_standings s using (generation, indicator_id)
            where p.generation = $1 and p.strategy_id = any($2::text[])
            """);

    static final String ASSESSMENTS = json("""
            select p.strategy_id, a.indicator_id, a.actor, a.county, a.period, a.assessed_position, a.signal, a.value,
                a.target, a.events, a.position, a.at
            from progress_placements p join progress_assessments a using (generation, indicator_id)
            where p.generation = $1 and p.strategy_id = any($2::text[])
            """);

    static final String GRANTS = json("""
            select project_id, strategy_id, goal_id, county, version, applicant, source, kronor, events, position, at
            from progress_grants where generation = $1 and strategy_id = any($2::text[])
            """);

    static final String COUNTIES = json("""
            select s.strategy_id, c.source, c.county, c.events, c.position, c.at
            from progress_strategies s join progress_counties c using (generation, county)
            where s.generation = $1 and s.strategy_id = any($2::text[])
            """);

    /** Observations of indicators that nobody has defined, for each strategy of their county. */
    static final String WAITING = json("""
            select s.strategy_id, sum(w.observations) as observations
            from progress_strategies s join progress_standings w using (generation, county)
            where s.generation = $1 and s.strategy_id = any($2::text[]) and not exists (
                select 1 from progress_indicators i
                where i.generation = w.generation and i.indicator_id = w.indicator_id)
            group by s.strategy_id
            """);

    private PartSql() {}

    private static String json(String select) {
        return "select coalesce(json_agg(r), '[]'::json)::text from (" + select + ") r";
    }
}
