package se.rus.strategy.progress;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.rus.contracts.funding.GrantDecided;
import se.rus.contracts.indicator.CountyAssessed;
import se.rus.contracts.indicator.IndicatorDefined;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.progress.SourcePosition;
import se.rus.contracts.strategy.StrategyAdopted;
import se.rus.platform.store.EventJson;

/** Reads one strategy's rows, one query a table, in the projection's own transaction. */
final class ProgressReader {
    private static final String AFFECTED = """
            select distinct s.event::text from progress_strategies s
            where s.generation = $1 and (s.county = any($2) or s.strategy_id = any($4) or s.strategy_id in (
                select unnest(i.strategies) from progress_indicators i
                where i.generation = $1 and i.indicator_id = any($3)))
            """;
    private static final String INDICATORS = """
            select i.event::text, c.event::text, i.retired_at from progress_indicators i
            left join progress_counties c on c.generation = i.generation and c.indicator_id = i.indicator_id
            where i.generation = $1 and $2 = any(i.strategies)
            """;
    private static final String SERIES = """
            select indicator_id, actor, observations, revisions, totals, reported_at, signal, value, target, period, trend
            from progress_series where generation = $1 and indicator_id = any($2)
            """;
    private static final String GRANTS = """
            select event::text from progress_grants where generation = $1 and strategy_id = $2 order by grant_id
            """;
    private static final String COUNTS = """
            with series as (
                    select events, at, source_position, indicator_id, observations from progress_series
                    where generation = $1 and (county = $3 or indicator_id = any($4))),
                 measured as (
                    select events, at, source_position from series
                    union all select version, at, source_position from progress_indicators
                    where generation = $1 and (county = $3 or $2 = any(strategies))
                    union all select version, at, source_position from progress_counties
                    where generation = $1 and (county = $3 or indicator_id = any($4))),
                 g as (select version, at, source_position from progress_grants
                       where generation = $1 and strategy_id = $2),
                 s as (select version, at, source_position from progress_strategies
                       where generation = $1 and strategy_id = $2),
                 every as (table measured union all table g union all table s)
            select (select sum(events)::bigint from every), (select max(at) from every),
                   (select max(source_position) from g), (select max(source_position) from measured),
                   (select max(source_position) from s),
                   (select coalesce(sum(observations), 0)::bigint from series o where not exists (
                        select 1 from progress_indicators k
                        where k.generation = $1 and k.indicator_id = o.indicator_id))
            """;

    /** Documents of a later version of this code come after those of an earlier one, whatever they count. */
    private static final long SEQUENCES_A_VERSION = 1_000_000_000_000L;

    private final SqlConnection connection;
    private final long generation;

    ProgressReader(SqlConnection connection, long generation) {
        this.connection = connection;
        this.generation = generation;
    }

    /** The adopted strategies whose documents the facts may change. */
    Uni<List<StrategyAdopted>> affected(ProgressFacts facts) {
        Tuple tuple = Tuple.of(generation)
                .addValue(facts.counties())
                .addValue(facts.indicators())
                .addValue(facts.strategies());
        return read(AFFECTED, tuple, row -> event(row.getString(0), StrategyAdopted.class));
    }

    Uni<ProgressRows> rows(StrategyAdopted strategy) {
        Tuple ofStrategy = Tuple.of(generation, strategy.strategyId());
        return read(INDICATORS, ofStrategy, ProgressReader::measured).chain(indicators -> {
            Tuple ofIndicators = Tuple.of(generation).addValue(ids(indicators));
            return read(SERIES, ofIndicators, ProgressReader::series)
                    .chain(series -> read(GRANTS, ofStrategy, row -> event(row.getString(0), GrantDecided.class))
                            .chain(grants -> counts(strategy, ids(indicators))
                                    .map(counts -> new ProgressRows(
                                            strategy,
                                            indicators,
                                            series,
                                            grants,
                                            counts.waiting(),
                                            SEQUENCES_A_VERSION * ProgressProjection.CODE_VERSION + counts.events(),
                                            counts.latest(),
                                            counts.sources()))));
        });
    }

    private Uni<Counts> counts(StrategyAdopted strategy, String[] indicators) {
        Tuple tuple =
                Tuple.of(generation, strategy.strategyId(), strategy.county()).addValue(indicators);
        return read(COUNTS, tuple, ProgressReader::counts).map(List::getFirst);
    }

    private <T> Uni<List<T>> read(String sql, Tuple tuple, Function<Row, T> as) {
        return connection
                .preparedQuery(sql)
                .execute(tuple)
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false).map(as).toList());
    }

    private static ProgressRows.Measured measured(Row row) {
        return new ProgressRows.Measured(
                event(row.getString(0), IndicatorDefined.class),
                Optional.ofNullable(row.getString(1)).map(json -> event(json, CountyAssessed.class)),
                instant(row.getOffsetDateTime(2)));
    }

    private static ProgressRows.Series series(Row row) {
        return new ProgressRows.Series(
                row.getString(0),
                row.getString(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                instant(row.getOffsetDateTime(5)),
                row.getString(6) == null ? Optional.empty() : Optional.of(standing(row)));
    }

    private static ProgressRows.Standing standing(Row row) {
        Signal signal = Arrays.stream(Signal.values())
                .filter(each -> each.word().equals(row.getString(6)))
                .findFirst()
                .orElseThrow();
        return new ProgressRows.Standing(
                signal, plain(row.getBigDecimal(7)), plain(row.getBigDecimal(8)), row.getString(9), row.getString(10));
    }

    private static Counts counts(Row row) {
        List<SourcePosition> sources = Stream.of(
                        source("/funding", row.getLong(2)),
                        source("/indicators", row.getLong(3)),
                        source("/strategy", row.getLong(4)))
                .flatMap(Stream::ofNullable)
                .toList();
        return new Counts(row.getLong(0), instant(row.getOffsetDateTime(1)), row.getLong(5), sources);
    }

    private static SourcePosition source(String name, Long position) {
        return position == null ? null : new SourcePosition(name, position);
    }

    private static BigDecimal plain(BigDecimal value) {
        return value == null || value.scale() <= 0 ? value : value.stripTrailingZeros();
    }

    private static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static String[] ids(List<ProgressRows.Measured> indicators) {
        return indicators.stream().map(each -> each.definition().indicatorId()).toArray(String[]::new);
    }

    private static <T> T event(String json, Class<T> type) {
        try {
            return EventJson.MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Counts(long events, Instant latest, long waiting, List<SourcePosition> sources) {}
}
