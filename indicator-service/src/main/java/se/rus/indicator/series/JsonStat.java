package se.rus.indicator.series;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * A dataset of JSON-stat 2.0 (json-stat.org/full).
 *
 * @param id the dimensions; value goes through them in this order, the last one fastest
 * @param size how many categories each dimension has
 * @param value an array with null where there is no value, or an object by index when most places have none
 * @param status by index: p preliminary, m reported as missing, w withdrawn
 * @param extension what the format has no place for
 */
record JsonStat(
        String version,
        @JsonProperty("class") String kind,
        String href,
        String label,
        String source,
        String updated,
        List<String> note,
        List<String> id,
        List<Integer> size,
        Map<String, List<String>> role,
        Map<String, Dimension> dimension,
        Object value,
        Map<String, String> status,
        Map<String, Object> extension) {

    record Dimension(String label, Category category) {}

    /** @param index codes in order */
    record Category(List<String> index, Map<String, String> label) {}
}
