package se.rus.strategy.progress;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.rus.platform.inbox.ReceivedEvent;
import se.rus.platform.projection.Projection;

/**
 * Projection {@code progress}: the shared progress view. A batch of events becomes rows, and the documents of the
 * strategies that it touches are put together anew.
 */
@ApplicationScoped
public class ProgressProjection implements Projection {
    static final String NAME = "progress";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int codeVersion() {
        return 1;
    }

    @Override
    public Uni<Void> apply(SqlConnection connection, long generation, List<ReceivedEvent> events) {
        Changes changes = Changes.of(events);
        ProgressReading reading = new ProgressReading(connection, generation);
        return new ProgressTables(connection, generation)
                .write(changes)
                .chain(() -> reading.touchedBy(changes.touched()))
                .chain(touched -> touched.length == 0 ? none() : reading.parts(touched))
                .map(ProgressProjection::documents)
                .chain(documents -> ProgressDocuments.write(connection, generation, documents));
    }

    @Override
    public Uni<Void> discard(SqlConnection connection, long generation) {
        return ProgressDocuments.discard(connection, generation);
    }

    private static Uni<List<ProgressParts>> none() {
        return Uni.createFrom().item(List.of());
    }

    private static List<DocumentRow> documents(List<ProgressParts> parts) {
        return parts.stream()
                .map(ProgressAssembler::document)
                .map(DocumentRow::of)
                .toList();
    }
}
