package se.rus.indicator.remark;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.rus.indicator.observation.ObservationKey;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.InlineRows;
import se.rus.platform.store.RecordedEvent;

/** Keeps the list of what is marked for follow-up, in the transaction of the marks. */
@ApplicationScoped
public class FollowUpProjection implements InlineProjection {
    private static final String MARK = """
            insert into follow_ups (indicator_id, actor, period, breakdown, county, text, marked_at)
            values ($1, $2, $3, $4, $5, $6, $7)
            """;
    private static final String UNMARK =
            "delete from follow_ups where indicator_id = $1 and actor = $2 and period = $3 and breakdown = $4";

    @Override
    public Uni<Void> apply(SqlConnection connection, List<RecordedEvent> events) {
        return InlineRows.oneByOne(events, RemarkEvent.class, (at, it) -> apply(connection, it));
    }

    private static Uni<Void> apply(SqlConnection connection, RemarkEvent event) {
        return switch (event) {
            case RemarkEvent.ObservationCommented ignored -> Uni.createFrom().voidItem();
            case RemarkEvent.ObservationMarkedForFollowUp it ->
                InlineRows.write(
                        connection,
                        MARK,
                        tuple(it.key())
                                .addString(it.key().county())
                                .addString(it.text())
                                .addValue(InlineRows.utc(it.at())));
            case RemarkEvent.ObservationFollowedUp it -> InlineRows.write(connection, UNMARK, tuple(it.key()));
        };
    }

    private static Tuple tuple(ObservationKey key) {
        return Tuple.of(
                key.indicatorId(), key.actor(), key.period(), key.breakdown().word());
    }
}
