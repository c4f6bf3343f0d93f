package se.rus.indicator.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.rus.contracts.indicator.Baseline;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.IndicatorScope;
import se.rus.contracts.indicator.Target;
import se.rus.contracts.indicator.TargetKind;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.definition.DefinitionDecider.Define;
import se.rus.indicator.definition.DefinitionEvent.IndicatorDefined;
import se.rus.platform.decision.Decision;

class DefinitionDeciderTest {
    private static final Instant NOW = Instant.parse("2026-05-15T10:00:00Z");
    private static final Target BOUND = target(TargetKind.UPPER_BOUND, "250");
    private final DefinitionDecider decider = new DefinitionDecider();

    @Test
    void givenNothing_whenItIsDefined_thenItIsSo() {
        Definition definition = definition("st", DesiredDirection.DECREASE, BOUND);

        assertThat(decider.decide(new Define(definition, NOW), Optional.empty()))
                .isEqualTo(Decision.accept(new IndicatorDefined(definition, NOW)));
    }

    @Test
    void givenADefinition_whenItIsDefinedAgain_thenItIsRefused() {
        Definition definition = definition("st", DesiredDirection.DECREASE, BOUND);
        Optional<Definition> state = decider.fold(List.of(new IndicatorDefined(definition, NOW)));

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

    private Decision<DefinitionEvent> decide(Definition definition) {
        return decider.decide(new Define(definition, NOW), Optional.empty());
    }

    private static String code(Decision<DefinitionEvent> decision) {
        return ((Decision.Rejected<DefinitionEvent>) decision).reason().code();
    }

    private static Target target(TargetKind kind, String value) {
        return new Target("2026", kind, value == null ? null : new BigDecimal(value), null, null);
    }

    private static Definition definition(String unit, DesiredDirection desired, Target... targets) {
        return new Definition(
                "id",
                "KLM-01",
                "08",
                new BilingualText("namn", "name"),
                unit,
                desired,
                new Baseline(2020, null),
                List.of(targets),
                List.of(),
                IndicatorScope.REGION,
                List.of("0880"));
    }
}
