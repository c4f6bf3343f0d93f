package se.rus.indicator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;

/** Rows of as many indicators as they take, each another value of the same municipality, and what is stored of them. */
final class LongTable {
    private static final List<String> BREAKDOWNS = List.of("totalt", "kvinnor", "män");
    private static final int MONTHS = 200 * 12;
    private static final int PER_INDICATOR = MONTHS * BREAKDOWNS.size();

    private final List<String> codes = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final int rows;

    LongTable(int rows) {
        this.rows = rows;
        for (int i = 0; i * PER_INDICATOR < rows; i++) {
            ObjectNode food = Requests.food().put("periodType", "month");
            food.remove(List.of("targets", "baseline"));
            codes.add(food.get("code").asText());
            ids.add(Requests.define(food).then().statusCode(201).extract().path("indicatorId"));
        }
    }

    /** The first of them, for CSV. */
    String csv(int first) {
        StringBuilder table = new StringBuilder("indikator;period;kön;värde\n");
        for (int i = 0; i < first; i++) {
            table.append(codes.get(i / PER_INDICATOR))
                    .append(';')
                    .append(month(i % MONTHS))
                    .append(';')
                    .append(BREAKDOWNS.get(i % PER_INDICATOR / MONTHS))
                    .append(";1\n");
        }
        return table.toString();
    }

    String csv() {
        return csv(rows);
    }

    /** Where the value of the first row is. */
    String firstValue() {
        return Requests.observation("0880", ids.getFirst(), month(0));
    }

    private static String month(int n) {
        return "%d-%02d".formatted(1900 + n / 12, n % 12 + 1);
    }

    long recordedEvents(Pool pool) {
        return count(pool, """
                select count(*) from events
                where type = 'ObservationRecorded' and split_part(stream_id, '/', 1) = any ($1)""");
    }

    long values(Pool pool) {
        return count(pool, "select count(*) from observations where indicator_id = any ($1)");
    }

    private long count(Pool pool, String sql) {
        return pool.preparedQuery(sql)
                .executeAndAwait(Tuple.tuple().addValue(ids.toArray(String[]::new)))
                .iterator()
                .next()
                .getLong(0);
    }
}
