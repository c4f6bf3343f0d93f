package se.rus.indicator.publishing;

import java.util.Comparator;
import se.rus.contracts.indicator.IndicatorDefined;
import se.rus.contracts.indicator.IndicatorDetails;
import se.rus.contracts.indicator.IndicatorRetired;
import se.rus.contracts.indicator.IndicatorRevised;
import se.rus.contracts.indicator.SeriesBreak;
import se.rus.contracts.indicator.Target;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.definition.DefinitionEvent;

/** Definitions as the world is told of them. */
final class PublicDefinitions {
    private PublicDefinitions() {}

    static IndicatorDefined defined(Definition it, long version) {
        return new IndicatorDefined(
                it.indicatorId(),
                it.code(),
                it.county(),
                it.name(),
                it.unit(),
                it.desired(),
                it.baseline(),
                it.targets().stream()
                        .sorted(Comparator.comparing(Target::period))
                        .toList(),
                it.goals(),
                it.scope(),
                it.expectedActors(),
                details(it, version));
    }

    static IndicatorRevised revised(DefinitionEvent.IndicatorRevised it, long version) {
        return new IndicatorRevised(
                it.definition().indicatorId(), defined(it.definition(), version), it.reason(), it.revisedAt());
    }

    static IndicatorRetired retired(DefinitionEvent.IndicatorRetired it) {
        return new IndicatorRetired(it.indicatorId(), it.county(), it.reason(), it.retiredAt());
    }

    private static IndicatorDetails details(Definition it, long version) {
        return new IndicatorDetails(
                version,
                it.periodType().word(),
                it.referenceYear() == null ? null : it.referenceYear().toString(),
                it.aggregation().method().word(),
                it.breakdowns().stream().map(each -> each.breakdown().word()).toList(),
                it.breaks().stream()
                        .map(each -> new SeriesBreak(each.period(), each.reason()))
                        .toList(),
                it.source() == null ? null : it.source().name(),
                it.source() == null ? null : it.source().licence());
    }
}
