package se.rus.indicator.assessment;

import java.math.BigDecimal;
import java.util.List;
import se.rus.contracts.indicator.Baseline;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.Target;
import se.rus.contracts.indicator.TargetKind;
import se.rus.indicator.assessment.AssessmentInput.Peers;
import se.rus.indicator.definition.Bounds;
import se.rus.indicator.definition.Definition;

/** The same input with every sign and every direction turned. */
final class Mirror {
    private Mirror() {}

    static AssessmentInput of(AssessmentInput it) {
        return new AssessmentInput(
                of(it.definition()),
                it.series().stream()
                        .map(each -> new Point(each.period(), of(each.value())))
                        .toList(),
                it.period(),
                of(it.value()),
                it.peers()
                        .map(each -> new Peers(
                                each.name(),
                                each.values().stream().map(Mirror::of).toList())));
    }

    static BigDecimal of(BigDecimal value) {
        return value == null ? null : value.negate();
    }

    private static Definition of(Definition it) {
        Measure mirrored = Measure.that(of(it.desired()))
                .unchangedWithin(it.unchangedWithin())
                .by(it.periodType());
        if (it.baseline() != null) {
            mirrored.from(new Baseline(it.baseline().year(), of(it.baseline().value())));
        }
        if (it.bounds() != null) {
            mirrored.between(new Bounds(of(it.bounds().max()), of(it.bounds().min())));
        }
        List<Target> targets = it.targets();
        targets.forEach(each ->
                mirrored.to(new Target(each.period(), of(each.kind()), of(each.value()), of(each.direction()), null)));
        it.breaks().forEach(each -> mirrored.brokenFrom(each.period()));
        return mirrored.definition();
    }

    private static TargetKind of(TargetKind kind) {
        return switch (kind) {
            case UPPER_BOUND -> TargetKind.LOWER_BOUND;
            case LOWER_BOUND -> TargetKind.UPPER_BOUND;
            case VALUE, DIRECTION -> kind;
        };
    }

    private static DesiredDirection of(DesiredDirection direction) {
        return switch (direction) {
            case null -> null;
            case INCREASE -> DesiredDirection.DECREASE;
            case DECREASE -> DesiredDirection.INCREASE;
            case KEEP, RANGE -> direction;
        };
    }
}
