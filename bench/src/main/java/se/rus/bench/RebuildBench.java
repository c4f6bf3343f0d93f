package se.rus.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import se.rus.local.Service;

/** A new generation of the progress view beside the served one, from a million events: how fast, and in what memory. */
final class RebuildBench implements Bench {
    private static final int MONTHS = 240;
    private static final int VERSIONS = 4;
    /** 28 indicators, 13 actors, 20 years of months, three breakdowns, each value recorded and revised three times. */
    private static final String FILL =
            """
            insert into inbox (position, source, stream_id, stream_version, event_id, type, key, county, data, event_time,
                source_position, received_at)
            select (select max(position) from inbox) + row_number() over (), '/indicators', i || '/' || a || '/' || m || '/' || b,
                v, gen_random_uuid(), case v when 1 then 'se.rus.ObservationRecorded.v1' else 'se.rus.ObservationRevised.v1' end,
                i, '08', jsonb_build_object('indicatorId', i, 'actor', a, 'county', '08', 'period', m, 'breakdown', b,
                    'value', 1, 'previousValue', 2, 'reason', 'r', 'status', 'final', 'origin', 'actor',
                    'reportedAt', '2026-05-15T10:00:00Z', 'recordedAt', '2026-05-15T10:00:00Z',
                    'revisedAt', '2026-05-15T10:00:00Z'),
                now(), (select max(position) from inbox) + row_number() over (), now()
            from generate_series(1, %d) v, (select 'bench-' || n as i from generate_series(0, 27) n) i, unnest(array[%s]) a,
                (select to_char(date '2007-01-01' + n * interval '1 month', 'YYYY-MM') as m
                 from generate_series(0, %d) n) m,
                unnest(array['total', 'women', 'men']) b
            """.formatted(VERSIONS, "'" + String.join("','", ProgressStage.ACTORS) + "'", MONTHS - 1);

    @Override
    public void run(Figures figures) throws Exception {
        try (ProgressStage stage = new ProgressStage(Set.of(Service.STRATEGY));
                PublishedEvents events = new PublishedEvents(stage.broker());
                Connection database = stage.database()) {
            String strategy = stage.adopted();
            events.defined(strategy);
            ProgressStage.await(() -> stage.progress(strategy)
                    .map(it -> it.at("/totals/indicators").asLong() == ProgressStage.INDICATORS)
                    .orElse(false));
            Progress.say("filling the inbox");
            execute(database, FILL);
            long last = number(database, "select max(position) from inbox");
            Progress.say("%d events; the served generation takes them in", last);
            long started = System.nanoTime();
            ProgressStage.await(() -> position(database, "active") >= last);
            figures.put("taken_in_per_s", last / ((System.nanoTime() - started) / 1e9));
            figures.put("rss_before_mb", stage.peakMemory());
            String before = stage.progress(strategy).orElseThrow().toString();
            long generation = number(
                    database, "select max(generation) from projections where name = 'progress' and status = 'active'");
            Progress.say("rebuilding beside it");
            started = System.nanoTime();
            rebuild(stage);
            ProgressStage.await(() -> number(
                            database,
                            "select coalesce(max(generation), 0) from projections"
                                    + " where name = 'progress' and status = 'active'")
                    > generation);
            double seconds = (System.nanoTime() - started) / 1e9;
            Progress.say("%d events in %.0f s", last, seconds);
            figures.put("events", last);
            figures.put("seconds", seconds);
            figures.put("per_s", last / seconds);
            figures.put("peak_rss_mb", stage.peakMemory());
            figures.put(
                    "same_document",
                    stage.progress(strategy).orElseThrow().toString().equals(before) ? 1 : 0);
        }
    }

    private static void rebuild(ProgressStage stage) throws IOException, InterruptedException {
        URI management = stage.management();
        try (HttpClient http = HttpClient.newHttpClient()) {
            http.send(
                    HttpRequest.newBuilder(management.resolve("/q/projections/progress/rebuild"))
                            .POST(HttpRequest.BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        }
    }

    private static long position(Connection database, String status) {
        return number(
                database,
                "select coalesce(max(position), 0) from projections where name = 'progress' and status = '" + status
                        + "'");
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(Connection database, String sql) {
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
