package se.rus.indicator.series;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import se.rus.platform.store.StoreUnavailableException;
import se.rus.platform.store.Unavailability;

/** Reads values straight from the table, or from the events when they are wanted as they once were. */
@ApplicationScoped
class SeriesReader {
    private final Pool pool;

    SeriesReader(Pool pool) {
        this.pool = pool;
    }

    /** @param state of all that was selected, of which the values are one page */
    record Page(List<SeriesValue> values, SeriesState state) {}

    Uni<SeriesState> state(SeriesSelection wanted) {
        SeriesSql sql = new SeriesSql(wanted);
        return run(sql.state(), sql).map(rows -> SeriesState.of(rows.iterator().next()));
    }

    /** When the page holds all there is, it says the state by itself, and one query does. */
    Uni<Page> page(SeriesSelection wanted, SeriesPaging paging) {
        SeriesSql sql = new SeriesSql(wanted);
        return run(sql.page(paging), sql)
                .map(SeriesReader::values)
                .chain(values -> paging.page() == 1 && values.size() < paging.limit()
                        ? Uni.createFrom().item(new Page(values, SeriesState.of(values)))
                        : state(wanted).map(state -> new Page(values, state)));
    }

    private Uni<RowSet<Row>> run(String text, SeriesSql sql) {
        return pool.preparedQuery(text)
                .execute(sql.parameters())
                .onFailure(Unavailability::is)
                .transform(StoreUnavailableException::new);
    }

    private static List<SeriesValue> values(RowSet<Row> rows) {
        List<SeriesValue> values = new ArrayList<>(rows.size());
        rows.forEach(row -> values.add(SeriesValue.of(row)));
        return values;
    }
}
