package se.rus.strategy.progress;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Collection;

/** Adds a batch's rows to those of a generation: one statement a table, whatever the size of the batch. */
final class ProgressTables {
    private final SqlConnection connection;
    private final long generation;

    ProgressTables(SqlConnection connection, long generation) {
        this.connection = connection;
        this.generation = generation;
    }

    Uni<Void> write(Changes changes) {
        return write(RowSql.STRATEGIES, changes.strategies())
                .chain(() -> write(RowSql.INDICATORS, changes.indicators()))
                .chain(() -> write(RowSql.PLACEMENTS, changes.placements()))
                .chain(() -> write(RowSql.OBSERVATIONS, changes.observations()))
                .chain(() -> write(RowSql.STANDINGS, changes.observations()))
                .chain(() -> write(RowSql.ASSESSMENTS, changes.assessments()))
                .chain(() -> write(RowSql.GRANTS, changes.grants()))
                .chain(() -> write(RowSql.COUNTIES, changes.counties()));
    }

    private Uni<Void> write(String sql, Collection<?> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection
                        .preparedQuery(sql)
                        .execute(Tuple.of(generation, RowJson.write(rows)))
                        .replaceWithVoid();
    }
}
