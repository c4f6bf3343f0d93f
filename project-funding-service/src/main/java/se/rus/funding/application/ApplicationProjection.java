package se.rus.funding.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import se.rus.funding.application.ApplicationEvent.ApplicationRejected;
import se.rus.funding.application.ApplicationEvent.ApplicationSubmitted;
import se.rus.funding.application.ApplicationEvent.GrantDecided;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.RecordedEvent;

/** Fills the table of applications in the transaction of their events. */
@ApplicationScoped
public class ApplicationProjection implements InlineProjection {
    private static final String SUBMIT = """
            insert into applications (application_id, version, applicant, county, title, source, programme,
                strategy_id, goal_id, total_cost, applied, status, financing, submitted_at, focus_area_id)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'submitted', $12, $13, $14)
            """;
    private static final String GRANT = """
            update applications set version = $2, status = 'granted', granted = $3, financing = $4,
                decision = $5, decided_at = $6
            where application_id = $1
            """;
    private static final String REJECT = """
            update applications set version = $2, status = 'rejected', decision = $3, decided_at = $4
            where application_id = $1
            """;

    /** An application is submitted before it is decided, so the three kinds may be written one kind after the other. */
    @Override
    public Uni<Void> apply(SqlConnection connection, List<RecordedEvent> events) {
        return write(connection, SUBMIT, rows(events, ApplicationProjection::submitted))
                .chain(() -> write(connection, GRANT, rows(events, ApplicationProjection::granted)))
                .chain(() -> write(connection, REJECT, rows(events, ApplicationProjection::rejected)));
    }

    private static Tuple submitted(RecordedEvent event) {
        return event.data() instanceof ApplicationSubmitted it
                ? Tuple.tuple()
                        .addValue(it.applicationId())
                        .addValue(event.version())
                        .addValue(it.project().applicant())
                        .addValue(it.project().county())
                        .addValue(it.project().title())
                        .addValue(it.project().source())
                        .addValue(it.project().programme())
                        .addValue(it.project().strategyId())
                        .addValue(it.project().goalId())
                        .addValue(it.project().totalCostKronor())
                        .addValue(it.appliedKronor())
                        .addValue(JsonColumn.write(it.financing()))
                        .addValue(utc(it.submittedAt()))
                        .addValue(it.project().focusAreaId())
                : null;
    }

    private static Tuple granted(RecordedEvent event) {
        return event.data() instanceof GrantDecided it
                ? Tuple.of(
                        it.applicationId(),
                        event.version(),
                        it.grantedKronor(),
                        JsonColumn.write(it.financing()),
                        JsonColumn.write(it.decision()),
                        utc(it.decidedAt()))
                : null;
    }

    private static Tuple rejected(RecordedEvent event) {
        return event.data() instanceof ApplicationRejected it
                ? Tuple.of(it.applicationId(), event.version(), JsonColumn.write(it.decision()), utc(it.decidedAt()))
                : null;
    }

    private static List<Tuple> rows(List<RecordedEvent> events, Function<RecordedEvent, Tuple> row) {
        return events.stream().map(row).filter(tuple -> tuple != null).toList();
    }

    private static Uni<Void> write(SqlConnection connection, String sql, List<Tuple> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection.preparedQuery(sql).executeBatch(rows).replaceWithVoid();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
