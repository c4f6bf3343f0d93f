package se.rus.indicator.series;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Values laid out over periods, actors and breakdowns: a place for each combination, whether it has a value or not. */
final class JsonStatCube {
    /** A cube with so many empty places that naming the filled ones is shorter. */
    private static final int SPARSE = 4;

    private final List<SeriesValue> values;
    private final List<String> periods;
    private final List<String> actors;
    private final List<String> breakdowns;

    JsonStatCube(List<SeriesValue> values) {
        this.values = values;
        this.periods = categories(SeriesValue::period);
        this.actors = categories(SeriesValue::actor);
        this.breakdowns = categories(SeriesValue::breakdown);
    }

    List<String> periods() {
        return periods;
    }

    List<String> actors() {
        return actors;
    }

    List<String> breakdowns() {
        return breakdowns;
    }

    /** A list with null in the empty places, or a map by index. */
    Object value() {
        Map<Long, SeriesValue> places = places();
        if (places.size() * (long) SPARSE < cells()) {
            Map<String, BigDecimal> filled = new LinkedHashMap<>();
            places.forEach((place, it) -> filled.put(Long.toString(place), it.value()));
            return filled;
        }
        BigDecimal[] all = new BigDecimal[(int) cells()];
        places.forEach((place, it) -> all[Math.toIntExact(place)] = it.value());
        return Arrays.asList(all);
    }

    /** By index, of those that are not plainly final. */
    Map<String, String> status() {
        Map<String, String> status = new LinkedHashMap<>();
        places().forEach((place, it) -> {
            String mark =
                    it.withdrawn() ? "w" : it.missing() ? "m" : it.status().equals("preliminary") ? "p" : null;
            if (mark != null) {
                status.put(Long.toString(place), mark);
            }
        });
        return status;
    }

    private long cells() {
        return (long) periods.size() * actors.size() * breakdowns.size();
    }

    private Map<Long, SeriesValue> places() {
        Map<String, Integer> period = index(periods);
        Map<String, Integer> actor = index(actors);
        Map<String, Integer> breakdown = index(breakdowns);
        Map<Long, SeriesValue> places = new TreeMap<>();
        for (SeriesValue it : values) {
            long row = (long) period.get(it.period()) * actors.size() + actor.get(it.actor());
            places.put(row * breakdowns.size() + breakdown.get(it.breakdown()), it);
        }
        return places;
    }

    private List<String> categories(Function<SeriesValue, String> of) {
        return values.stream().map(of).distinct().sorted().toList();
    }

    private static Map<String, Integer> index(List<String> codes) {
        Map<String, Integer> index = new HashMap<>();
        IntStream.range(0, codes.size()).forEach(i -> index.put(codes.get(i), i));
        return index;
    }
}
