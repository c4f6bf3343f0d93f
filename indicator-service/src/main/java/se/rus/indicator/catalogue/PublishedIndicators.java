package se.rus.indicator.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.period.Period;
import se.rus.platform.store.EventJson;
import se.rus.platform.store.StoreUnavailableException;
import se.rus.platform.store.Unavailability;

/** Reads all indicators. The first and the last period of each is a step into the primary key, not a scan. */
@ApplicationScoped
class PublishedIndicators {
    private static final String ALL = """
            select document::text, retired,
                   (select period from observations o where o.indicator_id = i.indicator_id order by period limit 1),
                   (select period from observations o where o.indicator_id = i.indicator_id order by period desc limit 1)
            from indicators i order by county, code""";
    private static final ObjectReader DEFINITION = EventJson.MAPPER.readerFor(Definition.class);

    private final Pool pool;

    PublishedIndicators(Pool pool) {
        this.pool = pool;
    }

    /** By county and code; retired ones too, since their values are still served. */
    Uni<List<Published>> all() {
        return pool.preparedQuery(ALL)
                .execute()
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(PublishedIndicators::read)
                        .toList())
                .onFailure(Unavailability::is)
                .transform(StoreUnavailableException::new);
    }

    private static Published read(Row row) {
        try {
            return new Published(
                    DEFINITION.readValue(row.getString(0)), row.getBoolean(1), period(row, 2), period(row, 3));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A definition cannot be read", e);
        }
    }

    private static Optional<Period> period(Row row, int column) {
        return Optional.ofNullable(row.getString(column)).flatMap(Period::read);
    }
}
