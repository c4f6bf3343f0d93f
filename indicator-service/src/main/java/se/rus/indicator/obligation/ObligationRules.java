package se.rus.indicator.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.definition.DefinitionState;
import se.rus.indicator.period.Period;
import se.rus.platform.http.FieldError;
import se.rus.platform.http.ProblemType;

/** What an obligation must fulfil as to its indicators and actors. */
final class ObligationRules {
    private ObligationRules() {}

    /** Those named, else all that the indicators expect. */
    static List<String> actors(NewObligation request, Map<String, DefinitionState> known) {
        return request.actors() != null
                ? request.actors().stream().distinct().sorted().toList()
                : known.values().stream()
                        .flatMap(each -> each.definition().expectedActors().stream())
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** 422 with every indicator and actor that does not fit. */
    static void require(NewObligation request, String county, List<String> actors, Map<String, DefinitionState> known) {
        List<FieldError> errors = new ArrayList<>();
        IntStream.range(0, request.indicators().size())
                .forEach(i -> indicator(
                        "/indicators/" + i, known.get(request.indicators().get(i)), request.period(), county, errors));
        IntStream.range(0, actors.size())
                .filter(i -> known.values().stream()
                        .noneMatch(each -> each.definition().expectedActors().contains(actors.get(i))))
                .forEach(i -> errors.add(new FieldError(
                        "/actors/" + i,
                        "not-expected",
                        actors.get(i) + " reports none of the indicators",
                        actors.get(i) + " rapporterar ingen av indikatorerna")));
        if (!errors.isEmpty()) {
            throw ProblemType.RULE_BROKEN.exception(
                    "Some indicators or actors do not fit; errors names them.",
                    "Några indikatorer eller aktörer passar inte; errors anger vilka.",
                    errors);
        }
    }

    private static void indicator(
            String pointer, DefinitionState found, String period, String county, List<FieldError> errors) {
        if (found == null) {
            errors.add(new FieldError(pointer, "unknown-indicator", "does not exist", "finns inte"));
            return;
        }
        Definition definition = found.definition();
        if (!definition.county().equals(county)) {
            errors.add(new FieldError(pointer, "not-your-county", "is another county's", "är ett annat läns"));
        } else if (found.retired()) {
            errors.add(new FieldError(pointer, "retired", "is retired", "är avslutad"));
        } else if (Period.of(period).type() != definition.periodType()) {
            errors.add(new FieldError(
                    pointer,
                    "other-period-type",
                    "is reported by " + definition.periodType().word(),
                    "rapporteras per " + definition.periodType().word()));
        }
    }
}
