package se.rus.indicator.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.rus.contracts.indicator.Baseline;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.Target;
import se.rus.contracts.indicator.TargetKind;
import se.rus.indicator.definition.DefinitionCommand.Define;
import se.rus.indicator.definition.DefinitionCommand.Retire;
import se.rus.indicator.definition.DefinitionCommand.Revise;
import se.rus.indicator.definition.DefinitionEvent.IndicatorDefined;
import se.rus.indicator.definition.DefinitionEvent.IndicatorRetired;
import se.rus.indicator.definition.DefinitionEvent.IndicatorRevised;
import se.rus.indicator.period.PeriodType;
import se.rus.platform.decision.Decision;

class DefinitionDeciderTest {
    private static final Instant NOW = Instant.parse("2026-05-15T10:00:00Z");
    private static final Target BOUND = target(TargetKind.UPPER_BOUND, "250");
    private final DefinitionDecider decider = new DefinitionDecider();

    @Test
    void givenNothing_whenItIsDefined_thenItIsSo() {
        Definition definition = definition("st", DesiredDirection.DECREASE, BOUND);

        assertThat(decider.decide(new Define(definition, NOW), DefinitionState.NONE))
                .isEqualTo(Decision.accept(new IndicatorDefined(definition, NOW)));
    }

    @Test
    void givenADefinition_whenItIsDefinedAgain_thenItIsRefused() {
        Definition definition = definition("st", DesiredDirection.DECREASE, BOUND);
        DefinitionState state = decider.fold(List.of(new IndicatorDefined(definition, NOW)));

        assertThat(code(decider.decide(new Define(definition, NOW), state))).isEqualTo("already-defined");
    }

    @Test
    void aUnitOutsideTheCatalogueIsRefusedAndAllOfItNamed() {
        Decision<DefinitionEvent> decision = decide(definition("furlong", DesiredDirection.DECREASE, BOUND));

        assertThat(code(decision)).isEqualTo("unknown-unit");
        assertThat(((Decision.Rejected<DefinitionEvent>) decision).reason().detail())
                .contains("kWh/kvm", "DDD", "l/kvm", "MWh", "kg", "st", "%", "recept / 1000 inv.");
    }

    @Test
    void spacesInAUnitDoNotMatter() {
        assertThat(Units.canonical("recept/1000 inv.")).isEqualTo("recept / 1000 inv.");
        assertThat(Units.canonical("furlong")).isEqualTo("furlong");
    }

    @Test
    void aTargetThatIsNeitherANumberNorADirectionIsRefused() {
        assertThat(code(decide(definition("st", DesiredDirection.INCREASE, target(TargetKind.VALUE, null)))))
                .isEqualTo("incomplete-target");
        assertThat(code(decide(definition("st", DesiredDirection.INCREASE, target(TargetKind.DIRECTION, null)))))
                .isEqualTo("incomplete-target");
    }

    @Test
    void aPeriodHasOneTargetUnlessItIsARange() {
        Target lower = target(TargetKind.LOWER_BOUND, "5");

        assertThat(code(decide(definition("st", DesiredDirection.INCREASE, lower, BOUND))))
                .isEqualTo("duplicate-target");
        assertThat(decide(definition("st", DesiredDirection.RANGE, lower, BOUND)))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void aRangeHasBoundsInTheRightOrder() {
        assertThat(code(decide(definition("st", DesiredDirection.RANGE, target(TargetKind.VALUE, "5")))))
                .isEqualTo("not-a-range");
        assertThat(code(decide(definition("st", DesiredDirection.RANGE, target(TargetKind.LOWER_BOUND, "251"), BOUND))))
                .isEqualTo("not-a-range");
    }

    @Test
    void aTargetIsForAYearOrAPeriodOfTheIndicatorsOwnType() {
        Target quarter = new Target("2026-Q1", TargetKind.VALUE, BigDecimal.ONE, null, null);
        DefinitionFixture wanting = DefinitionFixture.plain().wanting(DesiredDirection.INCREASE, quarter);

        assertThat(code(decide(wanting.definition()))).isEqualTo("other-period-type");
        assertThat(decide(wanting.by(PeriodType.QUARTER).definition())).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void whatCannotBeSummedIsNotAggregatedSo() {
        DefinitionFixture share = DefinitionFixture.plain().in("%");

        assertThat(code(decide(share.aggregated(Aggregation.Method.SUM, null).definition())))
                .isEqualTo("not-aggregatable");
        assertThat(code(decide(
                        share.aggregated(Aggregation.Method.WEIGHTED_MEAN, null).definition())))
                .isEqualTo("denominator-missing");
        assertThat(decide(share.aggregated(Aggregation.Method.MEAN, null).definition()))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void boundsThatCrossAndChecksThatAreHalfAreRefused() {
        Check half = new Check(Check.Kind.RATIO, BigDecimal.ONE, List.of(), Check.Severity.WARN);

        assertThat(code(decide(DefinitionFixture.plain().within("2", "1").definition())))
                .isEqualTo("bounds-crossed");
        assertThat(code(decide(DefinitionFixture.plain().checked(half).definition())))
                .isEqualTo("incomplete-check");
    }

    @Test
    void givenADefinition_whenItIsRevised_thenTheWholeOfItIsNew() {
        Definition better = DefinitionFixture.plain().within("0", "12").definition();

        assertThat(revise(better, null)).isEqualTo(Decision.accept(new IndicatorRevised(better, "why", NOW)));
    }

    @Test
    void givenADefinition_whenTheSameIsSentAgain_thenNothingHappens() {
        assertThat(revise(DefinitionFixture.plain().definition(), null)).isEqualTo(Decision.nothingNew());
    }

    @Test
    void anotherUnitBreaksTheSeriesAndEveryReaderSeesWhere() {
        Definition other = DefinitionFixture.plain().in("kg").definition();

        assertThat(code(revise(other, null))).isEqualTo("break-missing");
        assertThat(revise(other, "2027"))
                .isEqualTo(Decision.accept(new IndicatorRevised(
                        other.withBreaks(List.of(new SeriesBreak("2027", 2, "why"))), "why", NOW)));
    }

    @Test
    void thePeriodTypeStays() {
        assertThat(code(revise(DefinitionFixture.plain().by(PeriodType.MONTH).definition(), null)))
                .isEqualTo("period-type-is-fixed");
    }

    @Test
    void givenARetiredIndicator_whenItIsRevised_thenItIsRefused() {
        DefinitionState retired = decider.fold(List.of(
                new IndicatorDefined(DefinitionFixture.plain().definition(), NOW),
                new IndicatorRetired("id", "08", "replaced", NOW)));

        assertThat(code(decider.decide(new Revise(DefinitionFixture.plain().definition(), null, "why", NOW), retired)))
                .isEqualTo("retired");
        assertThat(code(decider.decide(new Retire("again", NOW), retired))).isEqualTo("retired");
    }

    private Decision<DefinitionEvent> revise(Definition definition, String breakFrom) {
        DefinitionState state = decider.fold(
                List.of(new IndicatorDefined(DefinitionFixture.plain().definition(), NOW)));
        return decider.decide(new Revise(definition, breakFrom, "why", NOW), state);
    }

    private Decision<DefinitionEvent> decide(Definition definition) {
        return decider.decide(new Define(definition, NOW), DefinitionState.NONE);
    }

    private static String code(Decision<DefinitionEvent> decision) {
        return ((Decision.Rejected<DefinitionEvent>) decision).reason().code();
    }

    private static Target target(TargetKind kind, String value) {
        return new Target("2026", kind, value == null ? null : new BigDecimal(value), null, null);
    }

    private static Definition definition(String unit, DesiredDirection desired, Target... targets) {
        return DefinitionFixture.plain()
                .in(unit)
                .from(new Baseline(2020, null))
                .wanting(desired, targets)
                .definition();
    }
}
