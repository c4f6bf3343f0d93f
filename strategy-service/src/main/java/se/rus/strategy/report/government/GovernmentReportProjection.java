package se.rus.strategy.report.government;

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
import se.rus.strategy.report.government.GovernmentReportEvent.GovernmentReportPrefilled;
import se.rus.strategy.report.government.GovernmentReportEvent.GovernmentReportSent;
import se.rus.strategy.report.government.GovernmentReportEvent.SectionWritten;

/** Fills the table of government reports in the transaction of their events. */
@ApplicationScoped
public class GovernmentReportProjection implements InlineProjection {
    private static final String PREFILL = """
            insert into government_reports
                (government_report_id, version, changed_at, county, year, status, document)
            values ($1, $2, $3, $4, $5, 'draft', ($6::text)::jsonb)
            """;
    private static final String WRITE = """
            update government_reports set version = $2, changed_at = $3, document = jsonb_set(document, '{sections}',
                (select jsonb_agg(case when section ->> 'section' = $4
                        then section || jsonb_build_object('text', $5::text, 'edited', true) else section end
                        order by place)
                 from jsonb_array_elements(document -> 'sections') with ordinality each (section, place)))
            where government_report_id = $1
            """;
    private static final String SEND = """
            update government_reports set version = $2, changed_at = $3, status = 'sent',
                document = document || jsonb_build_object('sending', ($4::text)::jsonb)
            where government_report_id = $1
            """;

    @Override
    public Uni<Void> apply(SqlConnection connection, List<RecordedEvent> events) {
        return InlineRows.oneByOne(events, GovernmentReportEvent.class, (at, it) -> apply(connection, at, it));
    }

    private static Uni<Void> apply(SqlConnection connection, RecordedEvent at, GovernmentReportEvent event) {
        return switch (event) {
            case GovernmentReportPrefilled(GovernmentReport it, Instant ignored) ->
                InlineRows.write(
                        connection,
                        PREFILL,
                        row(it.governmentReportId(), at)
                                .addValue(it.county())
                                .addValue(it.year())
                                .addValue(EventJson.write(it)));
            case SectionWritten it ->
                InlineRows.write(
                        connection,
                        WRITE,
                        row(it.governmentReportId(), at)
                                .addValue(it.section().word())
                                .addValue(it.text()));
            case GovernmentReportSent it ->
                InlineRows.write(
                        connection, SEND, row(it.governmentReportId(), at).addValue(EventJson.write(it.sending())));
        };
    }

    private static Tuple row(String id, RecordedEvent at) {
        return Tuple.of(id, at.version(), InlineRows.utc(at.recordedAt()));
    }
}
