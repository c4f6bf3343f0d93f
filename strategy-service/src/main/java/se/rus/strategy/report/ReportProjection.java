package se.rus.strategy.report;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.rus.platform.store.EventJson;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.InlineRows;
import se.rus.platform.store.RecordedEvent;
import se.rus.strategy.report.ReportEvent.ReportMade;

/** Fills the table of reports in the transaction of their events. */
@ApplicationScoped
public class ReportProjection implements InlineProjection {
    private static final String SHOW = """
            insert into reports (report_id, county, number, strategy_id, title, year, as_of, made_at, material,
                kind, from_year, actor)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """;

    @Override
    public Uni<Void> apply(SqlConnection connection, List<RecordedEvent> events) {
        return InlineRows.write(
                connection, SHOW, InlineRows.of(events, ReportMade.class, (at, it) -> row(it.material())));
    }

    private static Tuple row(ReportMaterial it) {
        return Tuple.of(it.reportId(), it.county(), it.number(), it.progress().strategyId())
                .addValue(it.progress().title())
                .addValue(it.year())
                .addValue(it.asOf())
                .addValue(InlineRows.utc(it.madeAt()))
                .addValue(EventJson.write(it))
                .addString(it.kind().word())
                .addInteger(it.mandate() == null ? null : it.mandate().fromYear())
                .addString(it.dialogue() == null ? null : it.dialogue().actor());
    }
}
