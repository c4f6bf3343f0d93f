package se.rus.strategy.progress;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import se.rus.platform.inbox.ReceivedEvent;
import se.rus.platform.projection.Projection;

/** The shared progress view: facts into tables, and anew the documents of the strategies that the facts concern. */
@ApplicationScoped
public class ProgressProjection implements Projection {
    static final String NAME = "progress";
    static final int CODE_VERSION = 7;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int codeVersion() {
        return CODE_VERSION;
    }

    /** A document costs the same for one value as for a hundred; ten a second are enough for everybody who looks. */
    @Override
    public Duration gathering() {
        return Duration.ofMillis(100);
    }

    @Override
    public Uni<Void> apply(SqlConnection connection, long generation, List<ReceivedEvent> events) {
        FactBatch facts = ProgressFacts.of(events);
        ProgressReader reader = new ProgressReader(connection, generation);
        ProgressDocuments documents = new ProgressDocuments(connection, generation);
        return ProgressTables.write(connection, generation, facts)
                .chain(() -> reader.affected(facts))
                .chain(strategies -> assembleAll(reader, documents, strategies));
    }

    @Override
    public Uni<Void> discard(SqlConnection connection, long generation) {
        return ProgressTables.discard(connection, generation);
    }

    @Override
    public Uni<Void> takenOver(SqlConnection connection, long generation) {
        return ProgressDays.takenOver(connection, generation)
                .chain(() -> new ProgressDocuments(connection, generation).publishAgain());
    }

    /** One after the other: a connection belongs to one flow. */
    private static Uni<Void> assembleAll(
            ProgressReader reader, ProgressDocuments documents, List<ProgressRows.Adopted> strategies) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (ProgressRows.Adopted strategy : strategies) {
            done = done.chain(() -> reader.rows(strategy))
                    .map(ProgressAssembler::assemble)
                    .chain(documents::save);
        }
        return done;
    }
}
