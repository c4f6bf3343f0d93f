package se.rus.platform.projection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.List;
import se.rus.platform.inbox.ReceivedEvent;

/**
 * A read model over the inbox. Its rows carry a generation, so that a rebuild fills the next generation beside the one
 * that is served. The result must not depend on how events of different streams interleave.
 */
public interface Projection {

    /** Names checkpoint and generations; never change it. */
    String name();

    /** To be raised when the rows would look different: the next start then builds a new generation. */
    int codeVersion();

    /**
     * Applies events, in order of position, to the rows of a generation, in the given transaction. A failure parks the
     * event and its stream; the others go on.
     */
    Uni<Void> apply(SqlConnection connection, long generation, List<ReceivedEvent> events);

    /**
     * How long to let events gather after a batch that was not full. The first event after a while is applied at once; of
     * many that come one by one, those that come meanwhile are applied together.
     */
    default Duration gathering() {
        return Duration.ZERO;
    }

    /** Removes the rows of a generation that is no longer served. */
    Uni<Void> discard(SqlConnection connection, long generation);

    /** Told, in the same transaction, when a generation is served from now on: the time to publish it whole. */
    default Uni<Void> takenOver(SqlConnection connection, long generation) {
        return Uni.createFrom().voidItem();
    }
}
