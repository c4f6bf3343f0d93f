package se.rus.indicator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import se.rus.platform.store.EventJson;

/** Obligations that overlap at random, what came in of them, and what the counts are then, said in another way. */
record AskedAndReported(Map<String, List<String>> expectedBy, List<Asked> asked, List<Came> came) {
    private static final String OBLIGATION = """
            insert into obligations (obligation_id, version, county, period, actors, opens, closes, document)
            values ($1, 1, '08', $2, $3, $4, $5, jsonb_build_object('obligation', ($6::text)::jsonb,
                'reopenings', '[]'::jsonb))""";
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final LocalDate START = LocalDate.parse("2026-01-01");
    private static final List<String> PERIODS = List.of("2023", "2024", "2025");
    private static final List<LocalTime> TIMES =
            List.of(LocalTime.MIDNIGHT, LocalTime.of(0, 30), LocalTime.NOON, LocalTime.of(23, 59, 59));

    /** An obligation; the list it stands in may name a value many times. */
    record Asked(
            String period,
            List<String> indicators,
            List<String> actors,
            LocalDate opens,
            LocalDate due,
            LocalDate closes) {}

    /** A row of what was reported. */
    record Came(Value value, String breakdown, String number, String status, boolean withdrawn, OffsetDateTime first) {}

    record Value(String indicator, String actor, String period) {}

    static AskedAndReported any(Random random, Map<String, List<String>> expectedBy, List<String> actors) {
        List<String> indicators = List.copyOf(expectedBy.keySet());
        List<Asked> asked = new ArrayList<>();
        for (int i = random.nextInt(7); i > 0; i--) {
            LocalDate opens = START.plusDays(random.nextInt(80));
            LocalDate due = opens.plusDays(random.nextInt(15));
            LocalDate closes = due.plusDays(random.nextInt(10));
            asked.add(new Asked(
                    any(random, PERIODS), some(random, indicators), some(random, actors), opens, due, closes));
        }
        List<Came> came = new ArrayList<>();
        for (String indicator : indicators) {
            for (String actor : actors) {
                PERIODS.stream()
                        .filter(period -> random.nextInt(4) > 0)
                        .forEach(period -> came.add(came(random, new Value(indicator, actor, period))));
            }
        }
        return new AskedAndReported(expectedBy, asked, came);
    }

    private static Came came(Random random, Value value) {
        LocalDate day = START.plusDays(random.nextInt(110));
        return new Came(
                value,
                random.nextInt(8) == 0 ? "women" : "total",
                random.nextInt(5) == 0 ? null : "1.5",
                random.nextInt(4) == 0 ? "preliminary" : "final",
                random.nextInt(5) == 0,
                ZonedDateTime.of(day, any(random, TIMES), SWEDEN).toOffsetDateTime());
    }

    /** By key, how many there are of each sort, under the names of the answer. */
    TreeMap<String, TreeMap<String, Integer>> counts(Function<Value, String> by) {
        Map<Value, Asked> once = new HashMap<>();
        asked.stream()
                .sorted(Comparator.comparing(Asked::due).thenComparing(Asked::closes))
                .forEach(each -> each.indicators()
                        .forEach(indicator -> each.actors().stream()
                                .filter(expectedBy.get(indicator)::contains)
                                .forEach(actor -> once.put(new Value(indicator, actor, each.period()), each))));
        TreeMap<String, TreeMap<String, Integer>> counts = new TreeMap<>();
        once.forEach((value, asker) -> words(value, asker)
                .forEach(word -> counts.computeIfAbsent(by.apply(value), ignored -> new TreeMap<>())
                        .merge(word, 1, Integer::sum)));
        return counts;
    }

    private List<String> words(Value value, Asked asker) {
        return came.stream()
                .filter(each -> each.value().equals(value) && each.breakdown().equals("total"))
                .findFirst()
                .map(each -> words(each, asker))
                .orElse(List.of("expected", "notReported", "neverReported"));
    }

    private static List<String> words(Came came, Asked asker) {
        if (came.withdrawn()) {
            return List.of("expected", "notReported", "withdrawn");
        }
        List<String> words = new ArrayList<>(List.of("expected", "reported"));
        LocalDate day = came.first().atZoneSameInstant(SWEDEN).toLocalDate();
        words.add(
                day.compareTo(asker.due()) <= 0
                        ? "onTime"
                        : day.compareTo(asker.closes()) <= 0 ? "late" : "afterReopening");
        if (came.number() == null) {
            words.add("reportedAsMissing");
        }
        if (came.status().equals("preliminary")) {
            words.add("preliminary");
        }
        return words;
    }

    /** The same, put into the tables: the API would refuse what overlaps. */
    AskedAndReported stored(Pool pool, StoredValues values) {
        asked.forEach(each -> pool.preparedQuery(OBLIGATION)
                .executeAndAwait(Tuple.of(
                                UUID.randomUUID().toString(),
                                each.period(),
                                each.actors().toArray(String[]::new),
                                each.opens(),
                                each.closes())
                        .addString(document(each))));
        came.forEach(each -> values.row(
                each.value().indicator(),
                each.value().actor(),
                each.value().period(),
                each.breakdown(),
                1,
                each.number(),
                each.status(),
                each.withdrawn(),
                each.first()));
        return this;
    }

    private static String document(Asked asked) {
        ObjectNode document = EventJson.MAPPER.valueToTree(asked);
        document.putObject("name").put("sv", "Alla").put("en", "All");
        return document.put("obligationId", "o").put("county", "08").toString();
    }

    private static <T> T any(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static List<String> some(Random random, List<String> all) {
        return all.stream().filter(each -> random.nextInt(3) > 0).toList();
    }
}
