package se.rus.strategy.progress;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.function.Function;
import se.rus.contracts.strategy.StrategyAdopted;
import se.rus.platform.store.Rows;

/** Reads one strategy's rows, one query a table, in the projection's own transaction. */
final class ProgressReader {
    private final SqlConnection connection;
    private final long generation;

    ProgressReader(SqlConnection connection, long generation) {
        this.connection = connection;
        this.generation = generation;
    }

    /** The adopted strategies whose documents the facts may change. */
    Uni<List<ProgressRows.Adopted>> affected(FactBatch facts) {
        Tuple tuple = Tuple.of(generation)
                .addValue(facts.counties())
                .addValue(facts.indicators())
                .addValue(facts.strategies());
        return read(ProgressSql.AFFECTED, tuple, RowReading::adopted);
    }

    Uni<ProgressRows> rows(ProgressRows.Adopted adopted) {
        StrategyAdopted strategy = adopted.strategy();
        RowsRead rows = new RowsRead(adopted);
        return ofStrategy(strategy, ProgressSql.INDICATORS, RowReading::measured)
                .invoke(rows::indicators)
                .chain(() -> read(ProgressSql.SERIES, Tuple.of(generation, rows.indicatorIds()), RowReading::series))
                .invoke(rows::series)
                .chain(() -> ofStrategy(strategy, ProgressSql.GRANTS, RowReading::grant))
                .invoke(rows::grants)
                .chain(() -> ofStrategy(strategy, ProgressSql.PAID, RowReading::paid))
                .invoke(rows::paid)
                .chain(() -> ofStrategy(strategy, ProgressSql.CONTRIBUTIONS, RowReading::contributed))
                .invoke(rows::contributions)
                .chain(() -> counted(strategy, rows.indicatorIds()))
                .map(rows::with);
    }

    private Uni<ProgressRows.Counted> counted(StrategyAdopted strategy, String[] indicators) {
        Tuple tuple =
                Tuple.of(generation, strategy.strategyId(), strategy.county()).addValue(indicators);
        return read(ProgressSql.COUNTS, tuple, RowReading::counted).map(List::getFirst);
    }

    private <T> Uni<List<T>> ofStrategy(StrategyAdopted strategy, String sql, Function<Row, T> as) {
        return read(sql, Tuple.of(generation, strategy.strategyId()), as);
    }

    private <T> Uni<List<T>> read(String sql, Tuple tuple, Function<Row, T> as) {
        return Rows.read(connection, sql, tuple, as);
    }
}
