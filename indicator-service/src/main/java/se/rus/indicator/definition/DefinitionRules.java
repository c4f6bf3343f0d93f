package se.rus.indicator.definition;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.Target;
import se.rus.contracts.indicator.TargetKind;
import se.rus.indicator.period.Period;
import se.rus.indicator.period.PeriodType;
import se.rus.platform.decision.Rejection;

/** What a definition must fulfil, one named rule each. Pure. */
final class DefinitionRules {
    private static final List<Function<Definition, Optional<Rejection>>> ALL = List.of(
            DefinitionRules::unitIsKnown,
            DefinitionRules::targetsSayWhatTheyAre,
            DefinitionRules::oneTargetAPeriod,
            DefinitionRules::aRangeHasBounds,
            DefinitionRules::targetsFitThePeriods,
            DefinitionRules::someoneReports,
            DefinitionRules::nobodyReportsTwice,
            MeasuringRules::boundsAreInOrder,
            MeasuringRules::everybodyIsOneOfTheBreakdowns,
            MeasuringRules::theUnitCanBeAggregatedSo,
            MeasuringRules::checksAreWhole);

    private DefinitionRules() {}

    /** The first rule that is broken. */
    static Optional<Rejection> broken(Definition definition) {
        return ALL.stream().flatMap(rule -> rule.apply(definition).stream()).findFirst();
    }

    private static Optional<Rejection> unitIsKnown(Definition definition) {
        return Units.of(definition.unit()).isPresent()
                ? Optional.empty()
                : Optional.of(Rejection.rule(
                        "unknown-unit",
                        "/unit",
                        "The unit must be one of: " + Units.all() + ".",
                        "Enheten måste vara en av: " + Units.all() + "."));
    }

    private static Optional<Rejection> targetsSayWhatTheyAre(Definition definition) {
        List<Target> targets = definition.targets();
        return IntStream.range(0, targets.size())
                .filter(i -> !isWhole(targets.get(i)))
                .mapToObj(i -> Rejection.rule(
                        "incomplete-target",
                        "/targets/" + i,
                        "A target of kind direction has a direction and no value; every other kind has a value.",
                        "Ett målvärde av slaget direction har en riktning och inget värde; övriga har ett värde."))
                .findFirst();
    }

    private static boolean isWhole(Target target) {
        return target.kind() == TargetKind.DIRECTION
                ? target.direction() != null && target.value() == null
                : target.value() != null;
    }

    /** Two only where a lower and an upper bound make a range. */
    private static Optional<Rejection> oneTargetAPeriod(Definition definition) {
        boolean range = definition.desired() == DesiredDirection.RANGE;
        Set<String> seen = new HashSet<>();
        List<Target> targets = definition.targets();
        return IntStream.range(0, targets.size())
                .filter(i -> !seen.add(
                        targets.get(i).period() + (range ? targets.get(i).kind() : "")))
                .mapToObj(i -> Rejection.rule(
                        "duplicate-target",
                        "/targets/" + i,
                        "The period has a target already; only a range has two, a lowerBound and an upperBound.",
                        "Perioden har redan ett målvärde; bara ett intervall har två, lowerBound och upperBound."))
                .findFirst();
    }

    private static Optional<Rejection> aRangeHasBounds(Definition definition) {
        List<Target> targets = definition.targets();
        return IntStream.range(0, targets.size())
                .filter(i -> definition.desired() == DesiredDirection.RANGE && !isBound(targets, targets.get(i)))
                .mapToObj(i -> Rejection.rule(
                        "not-a-range",
                        "/targets/" + i,
                        "With desired range each target is a lowerBound or an upperBound, and the lower is not above"
                                + " the upper.",
                        "Med desired range är varje målvärde lowerBound eller upperBound, och det undre ligger inte"
                                + " över det övre."))
                .findFirst();
    }

    private static boolean isBound(List<Target> targets, Target target) {
        return switch (target.kind()) {
            case VALUE, DIRECTION -> false;
            case LOWER_BOUND -> true;
            case UPPER_BOUND ->
                targets.stream()
                        .filter(each -> each.kind() == TargetKind.LOWER_BOUND)
                        .filter(each -> each.period().equals(target.period()))
                        .allMatch(lower -> lower.value().compareTo(target.value()) <= 0);
        };
    }

    private static Optional<Rejection> targetsFitThePeriods(Definition definition) {
        List<Target> targets = definition.targets();
        return IntStream.range(0, targets.size())
                .filter(i -> !fits(targets.get(i), definition.periodType()))
                .mapToObj(i -> Rejection.rule(
                        "other-period-type",
                        "/targets/" + i + "/period",
                        "A target is for a year, or for a period of the indicator's own type.",
                        "Ett målvärde gäller ett år, eller en period av indikatorns egen typ."))
                .findFirst();
    }

    private static boolean fits(Target target, PeriodType own) {
        PeriodType type = Period.of(target.period()).type();
        return type == PeriodType.YEAR || type == own;
    }

    private static Optional<Rejection> someoneReports(Definition definition) {
        return definition.expectedActors().isEmpty()
                ? Optional.of(Rejection.rule(
                        "nobody-reports",
                        "/expectedActors",
                        "Name at least one actor that is to report.",
                        "Ange minst en aktör som ska rapportera."))
                : Optional.empty();
    }

    private static Optional<Rejection> nobodyReportsTwice(Definition definition) {
        Set<String> seen = new HashSet<>();
        List<String> actors = definition.expectedActors();
        return IntStream.range(0, actors.size())
                .filter(i -> !seen.add(actors.get(i)))
                .mapToObj(i -> Rejection.rule(
                        "duplicate-actor",
                        "/expectedActors/" + i,
                        actors.get(i) + " is named twice.",
                        actors.get(i) + " är nämnd två gånger."))
                .findFirst();
    }
}
