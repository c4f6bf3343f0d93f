package se.rus.indicator.kolada;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import se.rus.indicator.kolada.KoladaImportEvent.KoladaImportCompleted;
import se.rus.indicator.kolada.KoladaImportEvent.KoladaImportPlanned;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.InlineRows;
import se.rus.platform.store.RecordedEvent;

/** Keeps what imports let us know: how far each indicator is filled, and which KPIs and groups Kolada lists no more. */
@ApplicationScoped
public class KoladaKnowledgeProjection implements InlineProjection {
    private static final String FILLED = """
            insert into kolada_filled (indicator_id, kpi, actor, through)
            select k.key, k.value, a.actor, (i.requested_at at time zone 'UTC')::date
            from kolada_imports i, jsonb_array_elements(i.covered) as c, jsonb_each_text(c -> 'kpis') as k,
                jsonb_array_elements_text(c -> 'actors') as a (actor)
            where i.import_id = $1
            on conflict (indicator_id, kpi, actor)
                do update set through = greatest(kolada_filled.through, excluded.through)
            """;
    private static final String LEFT = """
            update kolada_kpis set gone_since = $2
            where gone_since is null and seen_in is distinct from $1
                and exists (select from kolada_imports where import_id = $1 and kind = 'catalogue')
            """;
    private static final String GROUPS_LEFT = """
            update kolada_groups set gone = true
            where not gone and seen_in <> $1
                and exists (select from kolada_imports where import_id = $1 and kind = 'groups')
            """;
    private static final String LOOKED_UP = """
            update kolada_kpis set gone_since = case when kpi = any ($1) then $3::timestamptz end
            where kpi = any ($1) and gone_since is null or kpi = any ($2) and gone_since is not null
            """;

    @Override
    public Uni<Void> apply(SqlConnection connection, List<RecordedEvent> events) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (RecordedEvent event : events) {
            done = switch (event.data()) {
                case KoladaImportPlanned it -> done.chain(() -> lookedUp(connection, it));
                case KoladaImportCompleted it -> done.chain(() -> completed(connection, it));
                default -> done;
            };
        }
        return done;
    }

    /** Planning asks Kolada for each KPI, so it knows at once; the catalogue may not be fetched for long. */
    private static Uni<Void> lookedUp(SqlConnection connection, KoladaImportPlanned it) {
        Stream<String> listed = it.covered().stream().flatMap(each -> each.kpis().values().stream());
        return InlineRows.write(
                connection,
                LOOKED_UP,
                Tuple.tuple()
                        .addValue(it.unknown().toArray(String[]::new))
                        .addValue(listed.toArray(String[]::new))
                        .addValue(InlineRows.utc(it.plannedAt())));
    }

    private static Uni<Void> completed(SqlConnection connection, KoladaImportCompleted it) {
        return InlineRows.write(connection, FILLED, Tuple.of(it.importId()))
                .chain(() -> InlineRows.write(connection, GROUPS_LEFT, Tuple.of(it.importId())))
                .chain(() ->
                        InlineRows.write(connection, LEFT, Tuple.of(it.importId(), InlineRows.utc(it.completedAt()))));
    }
}
