package se.rus.indicator.comparison;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import se.rus.contracts.indicator.Breakdown;
import se.rus.contracts.reference.Actor;
import se.rus.contracts.reference.Actors;
import se.rus.indicator.comparison.PeriodValues.Said;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.definition.DefinitionState;
import se.rus.indicator.definition.Definitions;
import se.rus.indicator.period.Period;
import se.rus.platform.http.FieldError;
import se.rus.platform.http.ProblemType;

/** Compares: finds the group, the period and the values, and lets {@link Comparison} do the rest. */
@ApplicationScoped
class Comparisons {
    private final Definitions definitions;
    private final ComparisonGroups groups;
    private final PeriodValues values;

    Comparisons(Definitions definitions, ComparisonGroups groups, PeriodValues values) {
        this.definitions = definitions;
        this.groups = groups;
        this.values = values;
    }

    Uni<ComparisonDocument> compare(String indicatorId, ComparisonQuery query) {
        return definitions.one(indicatorId).map(DefinitionState::definition).chain(definition -> {
            Actor actor = actor(query.actor);
            requireFitting(definition, query);
            return groups.find(query.group, actor)
                    .map(found -> found.orElseThrow(Comparisons::noSuchGroup))
                    .chain(group -> compare(definition, actor, group, query));
        });
    }

    private Uni<ComparisonDocument> compare(
            Definition definition, Actor actor, ComparisonGroup group, ComparisonQuery query) {
        return period(definition, actor, query)
                .chain(period -> values.of(definition.indicatorId(), period, query.breakdown)
                        .map(said -> document(definition, actor, group, period, query.breakdown, said)));
    }

    private static ComparisonDocument document(
            Definition definition,
            Actor actor,
            ComparisonGroup group,
            String period,
            String breakdown,
            Map<String, Said> said) {
        Circle circle = Circle.of(group, definition, actor, said);
        Comparison comparison =
                Comparison.of(actor.code(), circle.values(), OrderOf.values(definition, Period.of(period)));
        return ComparisonDocument.of(definition, group, period, breakdown, circle, comparison);
    }

    private Uni<String> period(Definition definition, Actor actor, ComparisonQuery query) {
        return query.period != null
                ? Uni.createFrom().item(query.period)
                : values.latest(definition.indicatorId(), actor.code(), query.breakdown)
                        .map(found -> found.orElseThrow(() -> ProblemType.NOT_FOUND.exception(
                                "The actor has no value of this indicator. Name a period to see the others.",
                                "Aktören har inget värde för indikatorn. Ange en period för att se de andra.")));
    }

    private static Actor actor(String code) {
        return Optional.ofNullable(code)
                .flatMap(Actors::find)
                .orElseThrow(() -> refused(
                        "?actor",
                        code == null ? "required" : "unknown-actor",
                        "is the code of a municipality or region",
                        "är koden för en kommun eller region"));
    }

    private static void requireFitting(Definition definition, ComparisonQuery query) {
        if (!definition.has(Breakdown.of(query.breakdown))) {
            throw refused(
                    "?breakdown",
                    "unknown-breakdown",
                    "is not a breakdown of the indicator",
                    "är inte en av indikatorns uppdelningar");
        }
        if (query.period != null && Period.of(query.period).type() != definition.periodType()) {
            throw refused(
                    "?period",
                    "other-period-type",
                    "the indicator is measured by " + definition.periodType().word(),
                    "indikatorn mäts per " + definition.periodType().word());
        }
    }

    private static RuntimeException refused(String pointer, String code, String detail, String detailSv) {
        return ProblemType.INVALID_REQUEST.exception(
                "Correct the parameter named in errors and send the request again.",
                "Rätta parametern som nämns i errors och skicka igen.",
                new FieldError(pointer, code, detail, detailSv));
    }

    private static RuntimeException noSuchGroup() {
        return ProblemType.NOT_FOUND.exception(
                "There is no such group for this actor. GET /indicators/v1/comparison-groups?actor=... lists those there"
                        + " are.",
                "Det finns ingen sådan grupp för aktören. GET /indicators/v1/comparison-groups?actor=... visar dem som"
                        + " finns.",
                new FieldError(
                        "?group", "unknown-group", "is not a group of the actor", "är inte en grupp för aktören"));
    }
}
