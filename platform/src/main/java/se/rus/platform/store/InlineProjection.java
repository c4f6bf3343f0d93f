package se.rus.platform.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;

/**
 * Rows kept in step with the events in the very transaction that appends them. Implementations are CDI beans; they
 * write sets of rows, not one row at a time, because many callers' events arrive in one call.
 */
public interface InlineProjection {

    /** Writes the rows for the events, which come in order of position. A failure undoes the append. */
    Uni<Void> apply(SqlConnection connection, List<RecordedEvent> events);
}
