package se.rus.strategy.changes;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import se.rus.contracts.funding.GrantDecided;
import se.rus.contracts.indicator.IndicatorDefined;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.reference.Actors;
import se.rus.platform.projection.Generation;
import se.rus.platform.store.EventJson;
import se.rus.platform.store.Rows;
import se.rus.strategy.changes.ChangesDocument.Contributed;
import se.rus.strategy.changes.ChangesDocument.Granted;
import se.rus.strategy.changes.ChangesDocument.Paid;
import se.rus.strategy.changes.ChangesDocument.Reports;
import se.rus.strategy.changes.ChangesDocument.Turn;

/** Reads what has changed since a time, from what the progress view keeps. */
@ApplicationScoped
public class Changes {
    private static final String SERVED = Generation.served("progress");
    private static final String TURNED = """
            select i.event::text, s.actor, b.signal, s.signal, s.value, s.period, n.at
            from progress_indicators i
            join progress_series s on s.generation = i.generation and s.indicator_id = i.indicator_id
            left join lateral (
                select signal from progress_signals g where g.generation = s.generation
                    and g.indicator_id = s.indicator_id and g.actor = s.actor and g.at < $2
                order by g.source_position desc limit 1) b on true
            join lateral (
                select at from progress_signals g where g.generation = s.generation
                    and g.indicator_id = s.indicator_id and g.actor = s.actor and g.signal = s.signal and g.at >= $2
                order by g.source_position desc limit 1) n on true
            where i.generation = %s and $1 = any(i.strategies) and i.retired_at is null
                and s.signal is distinct from b.signal and (b.signal is not null or s.signal <> 'notAssessable')
            """.formatted(SERVED);
    private static final String REPORTS = """
            select o.actor, count(*), max(o.at)
            from progress_indicators i
            join progress_observations o on o.generation = i.generation and o.indicator_id = i.indicator_id
            where i.generation = %s and $1 = any(i.strategies) and o.at >= $2 and not o.withdrawn
            group by o.actor order by o.actor
            """.formatted(SERVED);
    private static final String GRANTS = """
            select event::text, at from progress_grants
            where generation = %s and strategy_id = $1 and at >= $2 order by at desc, grant_id
            """.formatted(SERVED);

    private final Pool pool;
    private final WorkSince work;

    Changes(Pool pool, WorkSince work) {
        this.pool = pool;
        this.work = work;
    }

    /** An empty document when nothing has changed, or there is no such strategy. */
    Uni<ChangesDocument> since(String strategyId, Instant since) {
        Tuple what = Tuple.of(strategyId, since.atOffset(ZoneOffset.UTC));
        return Rows.read(pool, TURNED, what, Changes::turn)
                .chain(turns -> Rows.read(pool, REPORTS, what, Changes::reports)
                        .chain(reports -> Rows.read(pool, GRANTS, what, Changes::granted)
                                .chain(grants -> worked(strategyId, since, turns, reports, grants, what))));
    }

    private Uni<ChangesDocument> worked(
            String strategyId,
            Instant since,
            List<Turn> turns,
            List<Reports> reports,
            List<Granted> grants,
            Tuple what) {
        return work.paid(what)
                .chain(paid -> work.contributed(what)
                        .map(contributed -> document(strategyId, since, turns, reports, grants, paid, contributed)));
    }

    private static ChangesDocument document(
            String strategyId,
            Instant since,
            List<Turn> turns,
            List<Reports> reports,
            List<Granted> grants,
            List<Paid> paid,
            List<Contributed> contributed) {
        List<Turn> worstFirst = turns.stream()
                .sorted(Comparator.comparing(Turn::turn)
                        .thenComparing(Turn::code)
                        .thenComparing(Turn::actor))
                .toList();
        return new ChangesDocument(
                strategyId,
                since,
                worstFirst,
                count(turns, TurnKind.BETTER),
                count(turns, TurnKind.WORSE),
                reports,
                grants,
                paid,
                contributed);
    }

    private static long count(List<Turn> turns, TurnKind kind) {
        return turns.stream().filter(each -> each.turn() == kind).count();
    }

    private static Turn turn(Row row) {
        IndicatorDefined indicator = EventJson.read(row.getString(0), IndicatorDefined.class);
        Signal from = Signal.of(row.getString(2));
        Signal to = Signal.of(row.getString(3));
        return new Turn(
                indicator.indicatorId(),
                indicator.code(),
                indicator.name(),
                row.getString(1),
                Actors.nameOf(row.getString(1)),
                from,
                to,
                TurnKind.of(from, to),
                row.getBigDecimal(4),
                row.getString(5),
                row.getOffsetDateTime(6).toInstant());
    }

    private static Reports reports(Row row) {
        return new Reports(
                row.getString(0),
                Actors.nameOf(row.getString(0)),
                row.getLong(1),
                row.getOffsetDateTime(2).toInstant());
    }

    private static Granted granted(Row row) {
        GrantDecided it = EventJson.read(row.getString(0), GrantDecided.class);
        return new Granted(
                it.projectId(),
                it.title(),
                it.goalId(),
                it.source(),
                it.grantedKronor(),
                row.getOffsetDateTime(1).toInstant());
    }
}
