package se.rus.indicator.definition;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.rus.contracts.indicator.Target;
import se.rus.contracts.indicator.TargetKind;
import se.rus.platform.decision.Rejection;

/** What a definition must fulfil, one named rule each. Pure. */
final class DefinitionRules {
    private static final List<Function<Definition, Optional<Rejection>>> ALL = List.of(
            DefinitionRules::unitIsKnown,
            DefinitionRules::targetsSayWhatTheyAre,
            DefinitionRules::noTargetTwice,
            DefinitionRules::someoneReports);

    private DefinitionRules() {}

    /** The first rule that is broken. */
    static Optional<Rejection> broken(Definition definition) {
        return ALL.stream().flatMap(rule -> rule.apply(definition).stream()).findFirst();
    }

    private static Optional<Rejection> unitIsKnown(Definition definition) {
        return Units.isKnown(definition.unit())
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

    private static Optional<Rejection> noTargetTwice(Definition definition) {
        Set<String> seen = new HashSet<>();
        List<Target> targets = definition.targets();
        return IntStream.range(0, targets.size())
                .filter(i -> !seen.add(targets.get(i).period() + targets.get(i).kind()))
                .mapToObj(i -> Rejection.rule(
                        "duplicate-target",
                        "/targets/" + i,
                        "There is a target of this kind for the period already.",
                        "Det finns redan ett målvärde av detta slag för perioden."))
                .findFirst();
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
}
