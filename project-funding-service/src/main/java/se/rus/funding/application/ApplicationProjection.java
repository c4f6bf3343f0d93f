package se.rus.funding.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.rus.funding.application.ApplicationEvent.ApplicationRejected;
import se.rus.funding.application.ApplicationEvent.ApplicationSubmitted;
import se.rus.funding.application.ApplicationEvent.GrantDecided;
import se.rus.platform.store.EventJson;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.InlineRows;
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
        List<Tuple> submitted = InlineRows.of(events, ApplicationSubmitted.class, ApplicationProjection::submitted);
        List<Tuple> granted = InlineRows.of(events, GrantDecided.class, ApplicationProjection::granted);
        List<Tuple> rejected = InlineRows.of(events, ApplicationRejected.class, ApplicationProjection::rejected);
        return InlineRows.write(connection, SUBMIT, submitted)
                .chain(() -> InlineRows.write(connection, GRANT, granted))
                .chain(() -> InlineRows.write(connection, REJECT, rejected));
    }

    private static Tuple submitted(RecordedEvent event, ApplicationSubmitted it) {
        return Tuple.tuple()
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
                .addValue(EventJson.write(it.financing()))
                .addValue(InlineRows.utc(it.submittedAt()))
                .addValue(it.project().focusAreaId());
    }

    private static Tuple granted(RecordedEvent event, GrantDecided it) {
        return Tuple.of(
                it.applicationId(),
                event.version(),
                it.grantedKronor(),
                EventJson.write(it.financing()),
                EventJson.write(it.decision()),
                InlineRows.utc(it.decidedAt()));
    }

    private static Tuple rejected(RecordedEvent event, ApplicationRejected it) {
        return Tuple.of(
                it.applicationId(), event.version(), EventJson.write(it.decision()), InlineRows.utc(it.decidedAt()));
    }
}
