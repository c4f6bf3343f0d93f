package se.rus.strategy.activity;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.RecordedEvent;
import se.rus.strategy.actor.ActorDirectory;
import se.rus.strategy.contribution.FoldedRows;
import se.rus.strategy.contribution.FoldedRows.Folded;

/** Fills the table of activities in the transaction of their events. */
@ApplicationScoped
public class ActivityProjection implements InlineProjection {
    static final String NOT_REPORTED = "notReported";

    private static final String WRITE = """
            insert into activities (activity_id, version, strategy_id, county, responsible, taking_part, elements,
                from_year, to_year, status, year_statuses, changed_at, document)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
            on conflict (activity_id) do update set version = excluded.version, responsible = excluded.responsible,
                taking_part = excluded.taking_part, elements = excluded.elements, from_year = excluded.from_year,
                to_year = excluded.to_year, status = excluded.status, year_statuses = excluded.year_statuses,
                changed_at = excluded.changed_at, document = excluded.document
            """;

    private final FoldedRows<ActivityState, ActivityEvent> rows = new FoldedRows<>(
            ActivityEvent.class,
            ActivityState.class,
            new ActivityDecider(),
            Activities.STREAM,
            "select activity_id, document from activities where activity_id = any ($1)");

    @Override
    public Uni<Void> apply(SqlConnection connection, List<RecordedEvent> events) {
        return rows.write(connection, events, WRITE, ActivityProjection::row);
    }

    private static Tuple row(Folded<ActivityState> folded) {
        ActivityState state = folded.state();
        Activity it = state.activity();
        return Tuple.of(
                        folded.id(),
                        folded.version(),
                        it.strategyId(),
                        it.county(),
                        ActorDirectory.canonical(it.responsible()))
                .addValue(state.takingPart().stream()
                        .map(ActorDirectory::canonical)
                        .toArray(String[]::new))
                .addValue(it.elements().toArray(String[]::new))
                .addInteger(it.from().getYear())
                .addInteger(it.to().getYear())
                .addString(state.status().word())
                .addValue(yearStatuses(state))
                .addOffsetDateTime(folded.changedAt())
                .addString(folded.document());
    }

    private static String[] yearStatuses(ActivityState state) {
        return IntStream.rangeClosed(
                        state.activity().from().getYear(), state.activity().to().getYear())
                .mapToObj(year -> year + ":"
                        + state.reportOf(year)
                                .map(report -> report.status().word())
                                .orElse(NOT_REPORTED))
                .toArray(String[]::new);
    }
}
