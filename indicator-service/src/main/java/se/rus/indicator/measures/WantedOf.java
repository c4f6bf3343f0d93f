package se.rus.indicator.measures;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.rus.contracts.indicator.IndicatorScope;
import se.rus.contracts.reference.Actors;
import se.rus.indicator.period.PeriodType;
import se.rus.platform.http.FieldError;
import se.rus.platform.http.ProblemType;

/** Makes what is wanted of the address of a request; 400 when it cannot be. */
final class WantedOf {
    private static final int LONGEST_ID = 100;

    private WantedOf() {}

    static TableWanted query(MeasureQuery query, String county, String own) {
        List<String> actors = query.actor == null || query.actor.isEmpty()
                ? List.of(own)
                : query.actor.stream().distinct().toList();
        actors.stream().filter(code -> !Actors.exists(code)).findFirst().ifPresent(code -> {
            throw invalid(
                    "?actor",
                    "unknown-actor",
                    "there is no municipality or region " + code,
                    "det finns ingen kommun eller region " + code);
        });
        return new TableWanted(county, actors, scope(query.scope), periodType(query.periodType), goals(query));
    }

    private static TableGoals goals(MeasureQuery query) {
        List<String> said = query.goal == null ? List.of() : query.goal;
        if (query.strategy == null) {
            if (said.isEmpty()) {
                return TableGoals.NONE;
            }
            throw invalid("?strategy", "required", "is missing: goals are a strategy's", "saknas: mål är en strategis");
        }
        Map<String, String> ids = new HashMap<>();
        for (String goal : said) {
            // The id is what follows the last colon: names of goals may have colons in them.
            int colon = goal.lastIndexOf(':');
            String id = goal.substring(colon + 1).strip();
            if (colon < 1 || id.isEmpty() || id.length() > LONGEST_ID) {
                throw invalid("?goal", "wrong-form", "has the form name:goalId", "har formen namn:goalId");
            }
            if (ids.put(MeasureColumn.key(goal.substring(0, colon)), id) != null) {
                throw invalid("?goal", "duplicate-goal", "says a name twice", "anger ett namn två gånger");
            }
        }
        return new TableGoals(query.strategy, Map.copyOf(ids));
    }

    private static IndicatorScope scope(String word) {
        return Arrays.stream(IndicatorScope.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static PeriodType periodType(String word) {
        return Arrays.stream(PeriodType.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static RuntimeException invalid(String pointer, String code, String en, String sv) {
        return ProblemType.INVALID_REQUEST.exception(
                "Correct the parameter named in errors and send the request again.",
                "Rätta parametern som nämns i errors och skicka igen.",
                new FieldError(pointer, code, en, sv));
    }
}
