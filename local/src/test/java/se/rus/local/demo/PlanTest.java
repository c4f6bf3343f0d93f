package se.rus.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Every edge of the printed plan reaches the indicators' definitions. */
class PlanTest {
    private final Plan plan = Plan.read();

    @Test
    void it_has_six_goals_and_28_measures_each_with_an_english_name() {
        assertThat(plan.goals()).hasSize(6);
        assertThat(plan.measures())
                .hasSize(28)
                .allSatisfy(measure -> assertThat(measure.nameEn()).isNotBlank());
        assertThat(measure(1).code()).isEqualTo("KLM-01");
        assertThat(measure(28).code()).isEqualTo("KLM-28");
    }

    @Test
    void a_target_on_the_far_side_of_the_baseline_is_an_upper_bound_with_a_footnote() {
        assertThat(measure(1).targetKind(measure(1).printed().at("/targets/0"))).isEqualTo("upperBound");
        assertThat(measure(1).footnote())
                .hasValueSatisfying(text -> assertThat(text).contains("nationellt satt"));
        assertThat(measure(2).targetKind(measure(2).printed().at("/targets/0"))).isEqualTo("value");
    }

    @Test
    void a_target_may_be_a_mere_direction() {
        assertThat(measure(5).targetKind(measure(5).printed().at("/targets/0"))).isEqualTo("direction");
        assertThat(measure(5).firstTarget()).isEmpty();
    }

    @Test
    void a_base_year_may_lack_a_value_and_a_baseline_may_be_zero() {
        assertThat(measure(28).baseYear()).isEqualTo(2021);
        assertThat(measure(28).baseline()).isEmpty();
        assertThat(measure(16).baseline()).hasValue(BigDecimal.ZERO);
    }

    @Test
    void a_reduction_printed_without_its_minus_sign_gets_it_back() {
        assertThat(measure(23).baseline()).hasValue(new BigDecimal("-67"));
        assertThat(measure(23).firstTarget()).hasValue(new BigDecimal("-77"));
    }

    @Test
    void figures_are_the_same_at_every_run_and_possible() {
        for (Measure measure : plan.measures()) {
            for (String municipality : Plan.MUNICIPALITIES) {
                BigDecimal figure = Figures.of(measure, municipality, 2025);
                assertThat(figure).isEqualTo(Figures.of(measure, municipality, 2025));
                assertThat(figure).isLessThan(new BigDecimal("200000"));
                if (measure.number() != 23) {
                    assertThat(figure).isNotNegative();
                }
            }
        }
    }

    private Measure measure(int number) {
        return plan.measures().get(number - 1);
    }
}
