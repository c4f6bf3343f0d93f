package se.rus.indicator.obligation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.rus.indicator.definition.BreakdownOf;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.definition.DefinitionState;

/**
 * The rows that an actor is to fill in, in the words that {@code se.rus.indicator.table.Column} reads. Pure.
 *
 * @param rows texts, except the value: a number, or null where it is to be filled in
 */
record Template(List<Row> rows) {
    static final List<String> HEADER = List.of(
            "indikator",
            "namn",
            "enhet",
            "aktör",
            "period",
            "uppdelning",
            "värde",
            "saknas",
            "status",
            "orsak",
            "motivering");

    /** One row; what comes after the value is for the actor to fill in. */
    record Row(
            String code, String name, String unit, String actor, String period, String breakdown, BigDecimal value) {}

    /** @param reported values by indicatorId and breakdown; empty for a template without them */
    static Template of(
            Obligation obligation, String actor, Map<String, DefinitionState> known, Map<String, BigDecimal> reported) {
        List<Row> rows = new ArrayList<>();
        for (String indicator : obligation.indicators()) {
            Definition definition = known.get(indicator).definition();
            if (definition.expectedActors().contains(actor)) {
                for (BreakdownOf each : definition.breakdowns()) {
                    String word = each.breakdown().word();
                    rows.add(new Row(
                            definition.code(),
                            definition.name().sv(),
                            definition.unit(),
                            actor,
                            obligation.period(),
                            word,
                            reported.get(indicator + "/" + word)));
                }
            }
        }
        return new Template(rows);
    }
}
