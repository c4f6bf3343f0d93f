package se.rus.indicator.kolada;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.rus.contracts.indicator.Breakdown;

/**
 * A value as Kolada publishes it.
 *
 * @param value null when Kolada has none
 * @param deleted true when Kolada has taken it back
 */
record KoladaValue(
        String kpi, String municipality, String year, Breakdown breakdown, BigDecimal value, boolean deleted) {

    /** The values of a page of data. A gender that is none of T, K and M is left out. */
    static List<KoladaValue> of(JsonNode page) {
        List<KoladaValue> values = new ArrayList<>();
        for (JsonNode row : page.get("values")) {
            for (JsonNode each : row.path("values")) {
                breakdown(each.path("gender").asText())
                        .map(breakdown -> new KoladaValue(
                                row.path("kpi").asText(),
                                row.path("municipality").asText(),
                                row.path("period").asText(),
                                breakdown,
                                each.path("value").isNumber()
                                        ? each.get("value").decimalValue()
                                        : null,
                                row.path("isdeleted").asBoolean()
                                        || each.path("isdeleted").asBoolean()))
                        .ifPresent(values::add);
            }
        }
        return values;
    }

    private static Optional<Breakdown> breakdown(String gender) {
        return switch (gender) {
            case "T" -> Optional.of(Breakdown.TOTAL);
            case "K" -> Optional.of(Breakdown.WOMEN);
            case "M" -> Optional.of(Breakdown.MEN);
            default -> Optional.empty();
        };
    }
}
