package se.rus.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One actor's CSV file, from the first byte that is sent until its last row is stored: spooled, looked through, kept,
 * validated, stored as events and in the read model. New values, the same as revisions, and a file ten times as long.
 */
final class ImportBench implements Bench {
    private static final int ROWS = 100_000;
    private static final int WARM_UP = 3;
    private static final int YEARS = 200;
    private static final int ROWS_OF_ONE = YEARS * 12 * 3;
    private static final List<String> BREAKDOWNS = List.of("total", "women", "men");

    @Override
    public void run(Figures figures) throws Exception {
        try (IndicatorStage stage = new IndicatorStage()) {
            int each = ROWS / ROWS_OF_ONE + 1;
            List<String> codes = codes(stage, 2 * each + 10 * ROWS / ROWS_OF_ONE + 1);
            Progress.say("%d rows to warm up, %d times", ROWS, WARM_UP);
            for (int turn = 1; turn <= WARM_UP; turn++) {
                send(stage, file(codes.subList(codes.size() - each, codes.size()), ROWS, turn, "igen"), ROWS);
            }
            figures.put("memory_before_mb", stage.peakMemory());
            Progress.say("%d new values", ROWS);
            figures.put("rows_per_s", ROWS / send(stage, file(codes.subList(0, each), ROWS, 1, ""), ROWS));
            figures.put("peak_rss_mb", stage.peakMemory());
            Progress.say("the same as revisions");
            figures.put(
                    "revised_rows_per_s", ROWS / send(stage, file(codes.subList(0, each), ROWS, 2, "räknat om"), ROWS));
            Progress.say("%d new values in one file", 10 * ROWS);
            figures.put(
                    "rows_per_s_of_a_million",
                    10
                            * ROWS
                            / send(stage, file(codes.subList(each, codes.size() - each), 10 * ROWS, 1, ""), 10 * ROWS));
            figures.put("peak_rss_mb_of_a_million", stage.peakMemory());
        }
    }

    private static List<String> codes(IndicatorStage stage, int count) throws Exception {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            codes.add("B" + i);
            stage.define("B" + i, "month", List.of("0880"));
        }
        return codes;
    }

    /** Seconds until it is completed. */
    private static double send(IndicatorStage stage, Path file, int rows) throws Exception {
        String token = stage.token("kommun-0880");
        long started = System.nanoTime();
        String location = stage.send(HttpRequest.newBuilder(stage.url("/submissions?mode=acceptCorrect"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "text/csv")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofFile(file)))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        double answered = (System.nanoTime() - started) / 1e9;
        URI progress = stage.url("").resolve(location);
        JsonNode now = stage.get(progress, token);
        while (!now.get("status").asText().equals("completed")) {
            Thread.sleep(50);
            now = stage.get(progress, token);
        }
        double seconds = (System.nanoTime() - started) / 1e9;
        if (now.get("recorded").asInt() + now.get("revised").asInt() != rows) {
            throw new IllegalStateException("Not all rows were stored: " + now);
        }
        Files.delete(file);
        Progress.say("%d rows in %.1f s, answered after %.1f s", rows, seconds, answered);
        return seconds;
    }

    private static Path file(List<String> codes, int rows, int factor, String reason) {
        try {
            Path file = Files.createTempFile("import", ".csv");
            try (Writer out = Files.newBufferedWriter(file)) {
                out.write("indikator;aktör;period;uppdelning;värde;orsak\n");
                for (int row = 0; row < rows; row++) {
                    out.write(line(codes.get(row / ROWS_OF_ONE), row % ROWS_OF_ONE, factor, reason));
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(String code, int number, int factor, String reason) {
        int month = number / 3;
        return code + ";0880;" + (1900 + month / 12) + "-" + "%02d".formatted(month % 12 + 1) + ";"
                + BREAKDOWNS.get(number % 3) + ";" + (number + 1) * factor + ",5;" + reason + "\n";
    }
}
