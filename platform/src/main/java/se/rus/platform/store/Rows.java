package se.rus.platform.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** The rows that a query finds, each as what it says. */
public final class Rows {
    private Rows() {}

    /** Asks by way of a pool or of a connection with its transaction; in the order of the query. */
    public static <T> Uni<List<T>> read(SqlClient client, String sql, Tuple values, Function<Row, T> as) {
        return client.preparedQuery(sql).execute(values).map(rows -> each(rows, as));
    }

    /** In the order of the query. */
    public static <T> List<T> each(Iterable<Row> rows, Function<Row, T> as) {
        return StreamSupport.stream(rows.spliterator(), false).map(as).toList();
    }
}
