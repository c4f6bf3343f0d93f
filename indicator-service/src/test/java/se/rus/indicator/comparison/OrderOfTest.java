package se.rus.indicator.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.rus.contracts.indicator.Baseline;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.IndicatorScope;
import se.rus.contracts.indicator.Target;
import se.rus.contracts.indicator.TargetKind;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.period.Period;

class OrderOfTest {
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final Target KEEP_TEN = target("2026", TargetKind.VALUE, TEN);

    @Test
    void upAndDownGoByTheDesiredDirectionWhateverTheTargetsAre() {
        assertThat(order(DesiredDirection.INCREASE, null, KEEP_TEN)).contains(new Order.Higher());
        assertThat(order(DesiredDirection.DECREASE, null)).contains(new Order.Lower());
    }

    @Test
    void whatIsToBeKeptIsNearTheTargetElseTheBaselineElseNothingIsSaid() {
        Baseline twelve = new Baseline(2020, new BigDecimal("12"));

        assertThat(order(DesiredDirection.KEEP, twelve, KEEP_TEN)).contains(new Order.Near(TEN));
        assertThat(order(DesiredDirection.KEEP, twelve)).contains(new Order.Near(new BigDecimal("12")));
        assertThat(order(DesiredDirection.KEEP, new Baseline(2020, null))).isEmpty();
        assertThat(order(DesiredDirection.KEEP, null)).isEmpty();
    }

    @Test
    void aRangeTakesTheBoundsOfThePeriodElseOfTheNextElseOfTheLast() {
        Target[] bounds = {
            target("2024", TargetKind.LOWER_BOUND, BigDecimal.ONE),
            target("2026", TargetKind.LOWER_BOUND, BigDecimal.TWO),
            target("2026", TargetKind.UPPER_BOUND, TEN)
        };

        assertThat(order("2024", bounds)).contains(new Order.Within(BigDecimal.ONE, null));
        assertThat(order("2025", bounds)).contains(new Order.Within(BigDecimal.TWO, TEN));
        assertThat(order("2030", bounds)).contains(new Order.Within(BigDecimal.TWO, TEN));
        assertThat(order("2025-Q3", bounds)).contains(new Order.Within(BigDecimal.TWO, TEN));
        assertThat(order("2024-Q3", bounds)).contains(new Order.Within(BigDecimal.ONE, null));
        assertThat(order("2025")).isEmpty();
    }

    private static Optional<Order> order(String period, Target... targets) {
        return OrderOf.values(definition(DesiredDirection.RANGE, null, targets), Period.of(period));
    }

    private static Optional<Order> order(DesiredDirection desired, Baseline baseline, Target... targets) {
        return OrderOf.values(definition(desired, baseline, targets), Period.of("2025"));
    }

    private static Target target(String period, TargetKind kind, BigDecimal value) {
        return new Target(period, kind, value, null, null);
    }

    private static Definition definition(DesiredDirection desired, Baseline baseline, Target... targets) {
        return new Definition(
                "i",
                "c",
                "08",
                new BilingualText("x", "x"),
                "%",
                desired,
                null,
                baseline,
                null,
                List.of(targets),
                List.of(),
                IndicatorScope.REGION,
                List.of("0880"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
