package se.rus.indicator.kolada;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.rus.indicator.kolada.KoladaImportEvent.KoladaImportCompleted;
import se.rus.indicator.kolada.KoladaImportEvent.KoladaImportFailed;
import se.rus.indicator.kolada.KoladaImportEvent.KoladaImportPlanned;
import se.rus.indicator.kolada.KoladaImportEvent.KoladaImportRequested;
import se.rus.indicator.kolada.KoladaImportEvent.KoladaPageImported;
import se.rus.indicator.kolada.KoladaImportEvent.KoladaSetTaken;
import se.rus.platform.store.EventJson;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.InlineRows;
import se.rus.platform.store.RecordedEvent;

/** Keeps how imports go, in the transaction of their events. */
@ApplicationScoped
public class KoladaImportProjection implements InlineProjection {
    private static final String REQUESTED = """
            insert into kolada_imports (import_id, kind, county, indicators, status, requested_at)
            values ($1, $2, $3, $4, 'waiting', $5)
            """;
    private static final String PLANNED = """
            update kolada_imports set status = 'running', addresses = $2, unknown = $3, unknown_actors = $4,
                covered = ($5::text)::jsonb
            where import_id = $1
            """;
    private static final String PAGE = """
            update kolada_imports set pages = pages + 1, done = done + $2, values_read = values_read + $3,
                recorded = recorded + $4, revised = revised + $5, unchanged = unchanged + $6,
                withdrawn = withdrawn + $7, skipped = skipped + $8,
                unasked_kpis = array(select distinct unnest(unasked_kpis || $9::text[]) order by 1),
                unasked_actors = array(select distinct unnest(unasked_actors || $10::text[]) order by 1)
            where import_id = $1
            """;
    private static final String ENDED = """
            update kolada_imports set status = $2, reason = ($3::text)::jsonb, ended_at = $4 where import_id = $1
            """;

    @Override
    public Uni<Void> apply(SqlConnection connection, List<RecordedEvent> events) {
        return InlineRows.oneByOne(events, KoladaImportEvent.class, (at, it) -> apply(connection, it));
    }

    private static Uni<Void> apply(SqlConnection connection, KoladaImportEvent event) {
        return switch (event) {
            case KoladaImportRequested it ->
                InlineRows.write(
                        connection,
                        REQUESTED,
                        Tuple.of(it.importId(), it.kind().word(), it.county())
                                .addValue(it.indicators().toArray(String[]::new))
                                .addValue(InlineRows.utc(it.requestedAt())));
            case KoladaSetTaken ignored -> Uni.createFrom().voidItem();
            case KoladaImportPlanned it ->
                InlineRows.write(
                        connection,
                        PLANNED,
                        Tuple.of(it.importId(), it.addresses().size())
                                .addValue(it.unknown().toArray(String[]::new))
                                .addValue(it.unknownActors().toArray(String[]::new))
                                .addString(EventJson.write(it.covered())));
            case KoladaPageImported it -> InlineRows.write(connection, PAGE, page(it));
            case KoladaImportCompleted it ->
                InlineRows.write(
                        connection,
                        ENDED,
                        Tuple.of(it.importId(), "completed", null).addValue(InlineRows.utc(it.completedAt())));
            case KoladaImportFailed it ->
                InlineRows.write(
                        connection,
                        ENDED,
                        Tuple.of(it.importId(), "failed", EventJson.write(it.reason()))
                                .addValue(InlineRows.utc(it.failedAt())));
        };
    }

    private static Tuple page(KoladaPageImported it) {
        KoladaCounts counts = it.counts();
        return Tuple.of(it.importId(), it.next() == null ? 1 : 0, it.values(), counts.recorded(), counts.revised())
                .addLong(counts.unchanged())
                .addLong(counts.withdrawn())
                .addLong(counts.skipped())
                .addValue(it.unasked().kpis().toArray(String[]::new))
                .addValue(it.unasked().actors().toArray(String[]::new));
    }
}
