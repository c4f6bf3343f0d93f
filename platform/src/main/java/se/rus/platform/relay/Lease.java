package se.rus.platform.relay;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * The right to relay, held by one process at a time. It expires on the database's clock, and each new holder gets a
 * larger token, which fences the one before it. Nobody waits for the disk here, so that the commits of what people
 * report need not queue behind it: a server that crashes forgets at most the last leases together with the last
 * checkpoints made under them, and whoever goes on sends again what consumers already know. Proved by: RelayTest.
 */
public final class Lease {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String TAKE = """
            insert into leases as l (name, owner, token, expires_at)
            select $1, $2, 1, clock_timestamp() + $3 * interval '1 millisecond'
            from (select set_config('synchronous_commit', 'off', true)) as unhurried
            on conflict (name) do update set
                owner = excluded.owner,
                token = case when l.owner = excluded.owner then l.token else l.token + 1 end,
                expires_at = excluded.expires_at
            where l.owner = excluded.owner or l.expires_at < clock_timestamp()
            returning token
            """;
    private static final String RELEASE =
            "update leases set expires_at = clock_timestamp() where name = $1 and owner = $2";

    private final Pool pool;
    private final String name;
    private final Duration length;
    private final String owner = UUID.randomUUID().toString();

    public Lease(Pool pool, String name, Duration length) {
        this.pool = pool;
        this.name = name;
        this.length = length;
    }

    /** Takes or renews it. The token, or empty while somebody else holds it. */
    public OptionalLong hold() {
        RowSet<Row> rows = pool.preparedQuery(TAKE).executeAndAwait(Tuple.of(name, owner, length.toMillis()));
        return rows.size() == 0
                ? OptionalLong.empty()
                : OptionalLong.of(rows.iterator().next().getLong(0));
    }

    /** Lets the next one in at once. */
    public void release() {
        pool.preparedQuery(RELEASE).execute(Tuple.of(name, owner)).await().atMost(PATIENCE);
    }
}
