package se.rus.strategy.deviation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.strategy.DeviationDirection;
import se.rus.platform.store.EventJson;
import se.rus.platform.store.Rows;

/**
 * An assessment that nobody has looked at yet for a strategy.
 *
 * @param turn which way the signal turned with it
 * @param inWork whether a deviation was open when this was read
 */
record DueAssessment(Subject subject, Heard heard, Optional<DeviationDirection> turn, boolean inWork) {
    /**
     * The assessments of the batch, and those that waited for what it makes known; so a batch costs the same however much
     * there was before. The watch is of no generation, so a rebuild finds that everything has been looked at.
     */
    private static final String DUE = """
            with due as (
                select * from unnest($2::text[], $3::text[], $4::bigint[]) as batch (indicator_id, actor, version)
                union
                select a.indicator_id, a.actor, a.version
                from follow_up_indicators i
                join follow_up_assessments a on a.generation = i.generation and a.indicator_id = i.indicator_id
                where i.generation = $1 and (i.indicator_id = any ($5) or i.strategies && $6))
            select s.strategy_id, s.county, i.document, a.actor, a.document,
                (select p.signal from follow_up_assessments p
                 where p.generation = a.generation and p.indicator_id = a.indicator_id and p.actor = a.actor
                   and p.county = a.county and p.version < a.version and p.signal <> 'notAssessable'
                 order by p.version desc limit 1),
                exists (select 1 from deviations d where d.strategy_id = s.strategy_id and d.status = 'open'
                        and d.indicator_id = a.indicator_id and coalesce(d.actor, '') = a.actor)
            from due
            join follow_up_assessments a on a.generation = $1 and a.indicator_id = due.indicator_id
                and a.actor = due.actor and a.version = due.version
            join follow_up_indicators i
                on i.generation = a.generation and i.indicator_id = a.indicator_id and i.county = a.county
            join strategies s on s.strategy_id = any (i.strategies) and s.status = 'adopted' and s.county = i.county
            left join deviation_watch w
                on w.strategy_id = s.strategy_id and w.indicator_id = a.indicator_id and w.actor = a.actor
            where a.version > coalesce(w.version, 0)
            order by s.strategy_id, a.indicator_id, a.actor, a.version
            """;

    private static final String LOOKED_AT = """
            insert into deviation_watch as w (strategy_id, indicator_id, actor, version)
            select strategy_id, indicator_id, actor, max(version)
            from unnest($1::text[], $2::text[], $3::text[], $4::bigint[]) as looked (strategy_id, indicator_id, actor, version)
            group by strategy_id, indicator_id, actor
            on conflict (strategy_id, indicator_id, actor) do update set version = excluded.version
                where w.version < excluded.version
            """;

    /** In order of each strategy, indicator and actor, whichever came first: the assessment or the definition. */
    static Uni<List<DueAssessment>> of(SqlConnection connection, AssessmentRows batch) {
        return Rows.read(connection, DUE, batch.due(), DueAssessment::read);
    }

    static Uni<Void> lookedAt(SqlConnection connection, List<DueAssessment> all) {
        return all.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection.preparedQuery(LOOKED_AT).execute(watched(all)).replaceWithVoid();
    }

    private static Tuple watched(List<DueAssessment> all) {
        return Tuple.tuple()
                .addArrayOfString(each(all, due -> due.subject().strategyId()))
                .addArrayOfString(each(all, due -> due.subject().indicatorId()))
                .addArrayOfString(each(
                        all,
                        due -> due.subject().actor() == null
                                ? AssessmentRows.COUNTY
                                : due.subject().actor()))
                .addArrayOfLong(all.stream().map(due -> due.heard().version()).toArray(Long[]::new));
    }

    private static String[] each(List<DueAssessment> all, Function<DueAssessment, String> of) {
        return all.stream().map(of).toArray(String[]::new);
    }

    private static DueAssessment read(Row row) {
        IndicatorHeardOf indicator = EventJson.read(row.getString(2), IndicatorHeardOf.class);
        String strategyId = row.getString(0);
        String actor = row.getString(3).equals(AssessmentRows.COUNTY) ? null : row.getString(3);
        Subject subject = new Subject(
                strategyId,
                row.getString(1),
                indicator.goalsIn(strategyId),
                indicator.indicatorId(),
                indicator.name(),
                indicator.unit(),
                actor);
        Heard heard = EventJson.read(row.getString(4), Heard.class);
        return new DueAssessment(
                subject, heard, Turn.between(Signal.of(row.getString(5)), heard.signal()), row.getBoolean(6));
    }
}
