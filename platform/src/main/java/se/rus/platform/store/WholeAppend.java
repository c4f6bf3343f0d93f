package se.rus.platform.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Transaction;
import java.time.Duration;
import java.util.Iterator;
import java.util.function.BiFunction;

/** Many parts in one transaction, part after part, so that memory holds one part at a time. */
final class WholeAppend {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Pool pool;
    private final BiFunction<SqlConnection, Append, Uni<AppendResult>> appendPart;

    WholeAppend(Pool pool, BiFunction<SqlConnection, Append, Uni<AppendResult>> appendPart) {
        this.pool = pool;
        this.appendPart = appendPart;
    }

    AppendResult append(Iterator<Append> parts) {
        SqlConnection connection = await(pool.getConnection());
        try {
            return append(connection, parts);
        } catch (RuntimeException e) {
            throw Unavailability.is(e) ? new StoreUnavailableException(e) : e;
        } finally {
            await(connection.close());
        }
    }

    private AppendResult append(SqlConnection connection, Iterator<Append> parts) {
        Transaction transaction = await(connection.begin());
        boolean committed = false;
        try {
            AppendResult result = await(appendPart.apply(connection, parts.next()));
            while (result instanceof AppendResult.Appended && parts.hasNext()) {
                result = await(appendPart.apply(connection, parts.next()));
            }
            if (result instanceof AppendResult.Appended) {
                await(transaction.commit());
                committed = true;
            }
            return result;
        } finally {
            if (!committed) {
                await(transaction.rollback().onFailure().recoverWithNull());
            }
        }
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().atMost(PATIENCE);
    }
}
