package se.rus.bench;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The series of one indicator, 290 municipalities and 20 years, with a hundred thousand and with ten million stored. */
final class SeriesBench implements Bench {
    private static final int CALLS = 600;
    private static final int VALUES = 290 * 20;
    private static final int SMALL = 17;
    private static final int LARGE = 1_724;

    /** Real indicators first, so that their series can be asked for; the rest is there to be passed over. */
    private static final String FILL = """
            insert into observations (indicator_id, actor, period, breakdown, version, value, status,
                definition_version, first_recorded_at, recorded_at)
            select i, lpad((a + 100)::text, 4, '0'), (2000 + y)::text, 'total', 1, (a * y) / 7.0, 'final', 1, now(), now()
            from (select i from unnest(array[%s]) as i) indicators, generate_series(1, 290) a, generate_series(1, 20) y
            """;

    @Override
    public void run(Figures figures) throws Exception {
        try (IndicatorStage stage = new IndicatorStage()) {
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < SMALL; i++) {
                ids.add(stage.define("B" + i, "year", List.of("0880")));
            }
            fill(stage, ids);
            Progress.say("%d values stored; warming up", SMALL * VALUES);
            read(stage, ids);
            Latencies small = read(stage, ids);
            put(figures, "_small", small);
            for (int from = SMALL; from < LARGE; from += 100) {
                fill(stage, others(from, Math.min(LARGE, from + 100)));
            }
            try (Connection database = stage.database();
                    Statement sql = database.createStatement()) {
                sql.execute("vacuum (analyze) observations");
            }
            Progress.say("%d values stored", LARGE * VALUES);
            read(stage, ids);
            Latencies large = read(stage, ids);
            put(figures, "_large", large);
            figures.put("p99_large_to_small", large.percentile(99) / small.percentile(99));
            figures.put("p50_large_to_small", large.percentile(50) / small.percentile(50));
        }
    }

    private static List<String> others(int from, int to) {
        List<String> ids = new ArrayList<>();
        for (int i = from; i < to; i++) {
            ids.add("019a0000-0000-7000-8000-%012d".formatted(i));
        }
        return ids;
    }

    private static void fill(IndicatorStage stage, List<String> ids) throws Exception {
        try (Connection database = stage.database();
                Statement sql = database.createStatement()) {
            sql.execute(FILL.formatted("'" + String.join("','", ids) + "'"));
        }
    }

    private static Latencies read(IndicatorStage stage, List<String> ids) throws Exception {
        Latencies latencies = new Latencies();
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (int i = 0; i < CALLS; i++) {
                HttpRequest request = HttpRequest.newBuilder(
                                stage.url("/indicators/" + ids.get(i % ids.size()) + "/series?limit=10000"))
                        .build();
                long started = System.nanoTime();
                HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
                latencies.add(System.nanoTime() - started);
                if (answer.statusCode() != 200 || answer.body().length < 100 * VALUES / 2) {
                    throw new IllegalStateException(answer.statusCode() + ": " + answer.body().length + " bytes");
                }
            }
        }
        return latencies;
    }

    private static void put(Figures figures, String which, Latencies latencies) {
        figures.put("p50_ms" + which, latencies.percentile(50));
        figures.put("p99_ms" + which, latencies.percentile(99));
        figures.put("max_ms" + which, latencies.percentile(100));
    }
}
