package se.rus.indicator.submission;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import se.rus.platform.store.EventJson;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.InlineRows;
import se.rus.platform.store.RecordedEvent;

/** Keeps what is known of submissions, in the transaction of their events. */
@ApplicationScoped
public class SubmissionProjection implements InlineProjection {
    private static final String RECEIVED = """
            insert into submissions (submission_id, actor, mode, dry_run, status, rows, received_at, changed_at)
            values ($1, $2, $3, $4, 'received', $5, $6, $6)
            """;
    private static final String HANDLED = """
            update submissions set status = 'running', handled = handled + $2, recorded = recorded + $3,
                revised = revised + $4, unchanged = unchanged + $5, refused = refused + $6, changed_at = $7
            where submission_id = $1
            """;
    private static final String REFUSED = """
            update submissions set status = 'refused', handled = $2, refused = $3, changed_at = $4
            where submission_id = $1
            """;
    private static final String OVER = "update submissions set status = $2, changed_at = $3 where submission_id = $1";
    private static final String KEEP_REFUSALS = """
            insert into submission_refusals (submission_id, row_number, report)
            select $1, (report ->> 'row')::bigint, report from jsonb_array_elements(($2::text)::jsonb) as report
            on conflict do nothing
            """;

    @Override
    public Uni<Void> apply(SqlConnection connection, List<RecordedEvent> events) {
        return InlineRows.oneByOne(events, SubmissionEvent.class, (at, it) -> apply(connection, it));
    }

    private static Uni<Void> apply(SqlConnection connection, SubmissionEvent event) {
        return switch (event) {
            case SubmissionEvent.SubmissionReceived it ->
                InlineRows.write(
                        connection,
                        RECEIVED,
                        Tuple.of(it.submissionId(), it.actor(), it.mode().word(), it.dryRun(), it.rows())
                                .addValue(InlineRows.utc(it.receivedAt())));
            case SubmissionEvent.RowsHandled it ->
                InlineRows.write(connection, HANDLED, handled(it))
                        .chain(() -> keep(connection, it.submissionId(), it.refusals()));
            case SubmissionEvent.SubmissionCompleted it ->
                over(connection, it.submissionId(), SubmissionStatus.COMPLETED, it.completedAt());
            case SubmissionEvent.SubmissionRefused it ->
                InlineRows.write(
                                connection,
                                REFUSED,
                                Tuple.of(
                                        it.submissionId(),
                                        it.counts().rows(),
                                        it.counts().refused(),
                                        InlineRows.utc(it.refusedAt())))
                        .chain(() -> keep(connection, it.submissionId(), it.refusals()));
            case SubmissionEvent.SubmissionCancelled it ->
                over(connection, it.submissionId(), SubmissionStatus.CANCELLED, it.cancelledAt());
        };
    }

    private static Tuple handled(SubmissionEvent.RowsHandled it) {
        SubmissionCounts counts = it.counts();
        return Tuple.of(it.submissionId(), it.rows(), counts.recorded(), counts.revised(), counts.unchanged())
                .addLong(counts.refused())
                .addValue(InlineRows.utc(it.handledAt()));
    }

    private static Uni<Void> over(SqlConnection connection, String id, SubmissionStatus status, Instant when) {
        return InlineRows.write(connection, OVER, Tuple.of(id, status.word(), InlineRows.utc(when)));
    }

    private static Uni<Void> keep(SqlConnection connection, String id, List<RowReport> refusals) {
        return refusals.isEmpty()
                ? Uni.createFrom().voidItem()
                : InlineRows.write(connection, KEEP_REFUSALS, Tuple.of(id, EventJson.write(refusals)));
    }
}
