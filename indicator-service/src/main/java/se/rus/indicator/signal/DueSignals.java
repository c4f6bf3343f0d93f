package se.rus.indicator.signal;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.rus.contracts.indicator.Breakdown;
import se.rus.indicator.definition.DefinitionEvent;
import se.rus.indicator.observation.ObservationEvent;
import se.rus.indicator.observation.ObservationKey;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.RecordedEvent;

/**
 * Notes whose signals are due, in the transaction of what makes them so: a change is assessed, whatever happens to the
 * process. Many changes of one actor are one note, so an import of twenty years is assessed once. The county's aggregate
 * is due whenever one of its actors is.
 */
@ApplicationScoped
public class DueSignals implements InlineProjection {
    /** Sorted, so that two transactions never wait for each other crosswise. */
    private static final String NOTE = """
            insert into signals_due as d (indicator_id, actor)
            select * from unnest($1::text[], $2::text[]) as k(indicator_id, actor) order by 1, 2
            on conflict (indicator_id, actor) do update set changes = d.changes + 1
            """;

    private static final String NOTE_ALL = """
            insert into signals_due as d (indicator_id, actor)
            select distinct indicator_id, actor from observations where indicator_id = any ($1) order by 1, 2
            on conflict (indicator_id, actor) do update set changes = d.changes + 1
            """;

    private record Due(String indicatorId, String actor) {}

    @Override
    public Uni<Void> apply(SqlConnection connection, List<RecordedEvent> events) {
        Set<Due> due = new LinkedHashSet<>();
        Set<String> revised = new LinkedHashSet<>();
        for (RecordedEvent event : events) {
            switch (event.data()) {
                case ObservationEvent it -> changed(it).ifPresent(due::add);
                case DefinitionEvent.IndicatorRevised it ->
                    revised.add(it.definition().indicatorId());
                default -> {}
            }
        }
        return note(connection, due).chain(() -> noteAll(connection, revised));
    }

    private static Optional<Due> changed(ObservationEvent event) {
        ObservationKey key = switch (event) {
            case ObservationEvent.ObservationRecorded it -> it.key();
            case ObservationEvent.ObservationRevised it -> it.key();
            case ObservationEvent.ObservationWithdrawn it -> it.key();
        };
        return key.breakdown().equals(Breakdown.TOTAL)
                ? Optional.of(new Due(key.indicatorId(), key.actor()))
                : Optional.empty();
    }

    private static Uni<Void> note(SqlConnection connection, Set<Due> due) {
        return due.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection
                        .preparedQuery(NOTE)
                        .execute(Tuple.tuple()
                                .addValue(due.stream().map(Due::indicatorId).toArray(String[]::new))
                                .addValue(due.stream().map(Due::actor).toArray(String[]::new)))
                        .replaceWithVoid();
    }

    private static Uni<Void> noteAll(SqlConnection connection, Set<String> revised) {
        return revised.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection
                        .preparedQuery(NOTE_ALL)
                        .execute(Tuple.tuple().addValue(revised.toArray(String[]::new)))
                        .replaceWithVoid();
    }
}
