package se.rus.indicator.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.rus.contracts.indicator.Breakdown;
import se.rus.contracts.reference.Actor;
import se.rus.contracts.reference.Actors;
import se.rus.contracts.reference.Counties;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.period.AsOf;
import se.rus.indicator.period.Period;
import se.rus.platform.http.FieldError;
import se.rus.platform.http.ProblemType;

/** Reads a query against the definition, and tells everything that is wrong with it at once. Pure. */
final class SelectionReading {
    /** The whole country, as Kolada has it. It reports nothing here but may have been imported. */
    private static final String COUNTRY = "0000";

    private final Definition definition;
    private final List<FieldError> errors = new ArrayList<>();

    private SelectionReading(Definition definition) {
        this.definition = definition;
    }

    /** @throws se.rus.platform.http.ProblemException 400 with an entry for each parameter that is to blame */
    static SeriesSelection of(SeriesQuery query, Definition definition) {
        return new SelectionReading(definition).read(query);
    }

    private SeriesSelection read(SeriesQuery query) {
        SeriesSelection read = new SeriesSelection(
                definition.indicatorId(),
                actors(query),
                period("?from", query.from),
                period("?to", query.to),
                breakdowns(query.breakdown),
                query.withWithdrawn(),
                asOf(query.asOf));
        if (errors.isEmpty() && query.from != null && query.to != null && query.from.compareTo(query.to) > 0) {
            refuse("?from", "after-to", "is after to", "ligger efter to");
        }
        if (!errors.isEmpty()) {
            throw ProblemType.INVALID_REQUEST.exception(
                    "Correct the parameters named in errors and send the request again.",
                    "Rätta parametrarna som nämns i errors och skicka igen.",
                    errors);
        }
        return read;
    }

    private Optional<List<String>> actors(SeriesQuery query) {
        Optional<List<String>> named = Optional.ofNullable(query.actor).filter(codes -> !codes.isEmpty());
        named.orElse(List.of()).stream()
                .filter(code -> !Actors.exists(code) && !code.equals(COUNTRY))
                .forEach(code -> refuse(
                        "?actor",
                        "unknown-actor",
                        "there is no municipality or region " + code,
                        "det finns ingen kommun eller region " + code));
        if (query.county == null) {
            return named;
        }
        if (!Counties.exists(query.county)) {
            refuse("?county", "unknown-county", "is not a county", "är inte ett län");
        }
        List<String> there =
                Actors.inCounty(query.county).stream().map(Actor::code).toList();
        return Optional.of(
                named.map(codes -> codes.stream().filter(there::contains).toList())
                        .orElse(there));
    }

    private Optional<String> period(String pointer, String text) {
        if (text != null && Period.of(text).type() != definition.periodType()) {
            refuse(
                    pointer,
                    "other-period-type",
                    "the indicator is measured by " + definition.periodType().word(),
                    "indikatorn mäts per " + definition.periodType().word());
        }
        return Optional.ofNullable(text);
    }

    private Optional<List<String>> breakdowns(List<String> words) {
        Optional<List<String>> named = Optional.ofNullable(words).filter(all -> !all.isEmpty());
        named.orElse(List.of()).stream()
                .filter(word -> !definition.has(Breakdown.of(word)))
                .forEach(word -> refuse(
                        "?breakdown",
                        "unknown-breakdown",
                        "the indicator has no breakdown " + word,
                        "indikatorn har ingen uppdelning " + word));
        return named;
    }

    private Optional<AsOf> asOf(String text) {
        Optional<AsOf> read = Optional.ofNullable(text).flatMap(AsOf::read);
        if (text != null && read.isEmpty()) {
            errors.add(AsOf.unreadable());
        }
        return read;
    }

    private void refuse(String pointer, String code, String detail, String detailSv) {
        errors.add(new FieldError(pointer, code, detail, detailSv));
    }
}
