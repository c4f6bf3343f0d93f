package se.rus.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;

/** Finds its way in a JSON-stat dataset by the words of json-stat.org. */
final class Cube {
    private Cube() {}

    static BigDecimal value(JsonNode cube, String period, String actor, String breakdown) {
        JsonNode value = cube.get("value").get(place(cube, period, actor, breakdown));
        return value.isNull() ? null : value.decimalValue();
    }

    static String status(JsonNode cube, String period, String actor, String breakdown) {
        return cube.get("status")
                .path(Integer.toString(place(cube, period, actor, breakdown)))
                .asText(null);
    }

    /** As json-stat.org counts: the last dimension fastest. */
    private static int place(JsonNode cube, String period, String actor, String breakdown) {
        int place = 0;
        List<String> wanted = List.of(period, actor, breakdown);
        for (int i = 0; i < wanted.size(); i++) {
            String dimension = cube.get("id").get(i).asText();
            JsonNode codes = cube.at("/dimension/" + dimension + "/category/index");
            int at = -1;
            for (int j = 0; j < codes.size(); j++) {
                at = codes.get(j).asText().equals(wanted.get(i)) ? j : at;
            }
            place = place * cube.get("size").get(i).asInt() + at;
        }
        return place;
    }
}
