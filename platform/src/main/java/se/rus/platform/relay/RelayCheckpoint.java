package se.rus.platform.relay;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * How far a relay has got. It moves by compare-and-set, and only for the holder of the newest lease token. It does not
 * wait for the disk: a checkpoint that a crashing server forgets costs some records sent twice.
 */
public final class RelayCheckpoint {
    private static final String READ = "select position from relay_checkpoints where name = $1";
    private static final String CREATE =
            "insert into relay_checkpoints (name, position) values ($1, 0) on conflict do nothing";
    private static final String ADVANCE = """
            update relay_checkpoints set position = $3
            from (select set_config('synchronous_commit', 'off', true)) as unhurried
            where name = $1 and position = $2
              and exists (select 1 from leases where name = $1 and token = $4 for share)
            """;

    private final Pool pool;
    private final String name;

    public RelayCheckpoint(Pool pool, String name) {
        this.pool = pool;
        this.name = name;
    }

    public long read() {
        RowSet<Row> rows = pool.preparedQuery(READ).executeAndAwait(Tuple.of(name));
        if (rows.size() > 0) {
            return rows.iterator().next().getLong(0);
        }
        pool.preparedQuery(CREATE).executeAndAwait(Tuple.of(name));
        return 0;
    }

    /** False when another relay has taken over: what was sent is then sent twice, and consumers ignore the second. */
    public boolean advance(long from, long to, long token) {
        return pool.preparedQuery(ADVANCE)
                        .executeAndAwait(Tuple.of(name, from, to, token))
                        .rowCount()
                == 1;
    }
}
