package se.rus.funding.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.rus.funding.application.AnApplication.ERUF;
import static se.rus.funding.application.AnApplication.GOAL;
import static se.rus.funding.application.AnApplication.ONE_TO_ONE;
import static se.rus.funding.application.Case.given;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.rus.funding.application.ApplicationEvent.ApplicationSubmitted;

class SubmissionTest {
    private static final Optional<Terms> TERMS = Optional.of(ONE_TO_ONE);

    @Test
    void an_application_that_keeps_the_rules_is_received_as_it_was_written() {
        ApplicationSubmitted submitted =
                given().when(AnApplication.of(ONE_TO_ONE, 2_400_000, 1_000_000)).then(ApplicationSubmitted.class);

        assertEquals("1:1", submitted.project().source());
        assertEquals("0880", submitted.project().applicant());
        assertEquals(1_000_000, submitted.appliedKronor());
        assertEquals(2, submitted.financing().size());
    }

    @Test
    void a_programme_that_does_not_exist_is_refused() {
        given().when(AnApplication.of(Optional.empty(), GOAL, 10, 5, row("1:1", 5), row("kommun", 5)))
                .thenRefused("unknown-programme");
    }

    @Test
    void a_programme_of_another_county_is_refused() {
        Terms kronoberg = new Terms("1:1", "1:1-medel Kronobergs län 2026", java.util.List.of("07"), ERUF.ceiling());
        given().when(AnApplication.of(kronoberg, 10, 5)).thenRefused("programme-of-another-county");
    }

    @Test
    void one_krona_too_little_or_too_much_in_the_plan_is_refused() {
        given().when(AnApplication.of(TERMS, GOAL, 100, 50, row("1:1", 50), row("kommun", 49)))
                .thenRefused("financing-does-not-sum");
        given().when(AnApplication.of(TERMS, GOAL, 100, 50, row("1:1", 50), row("kommun", 51)))
                .thenRefused("financing-does-not-sum");
    }

    @Test
    void a_plan_that_counts_with_another_amount_than_is_applied_for_is_refused() {
        given().when(AnApplication.of(TERMS, GOAL, 100, 50, row("1:1", 40), row("kommun", 60)))
                .thenRefused("financing-differs-from-amount");
    }

    @Test
    void amounts_that_cannot_be_are_refused() {
        given().when(AnApplication.of(ONE_TO_ONE, 0, 0)).thenRefused("cost-out-of-range");
        given().when(AnApplication.of(ONE_TO_ONE, -100, -50)).thenRefused("cost-out-of-range");
        given().when(AnApplication.of(ONE_TO_ONE, Long.MAX_VALUE, 50)).thenRefused("cost-out-of-range");
        given().when(AnApplication.of(ONE_TO_ONE, 100, 0)).thenRefused("applied-out-of-range");
        given().when(AnApplication.of(ONE_TO_ONE, 100, 101)).thenRefused("applied-out-of-range");
    }

    @Test
    void rows_whose_sum_would_overflow_are_refused() {
        given().when(AnApplication.of(TERMS, GOAL, 100, 50, row("1:1", 50), row("a", Long.MAX_VALUE), row("b", 100)))
                .thenRefused("financing-out-of-range");
        given().when(AnApplication.of(TERMS, GOAL, 100, 50, row("1:1", 50), row("a", 60), row("b", -10)))
                .thenRefused("financing-out-of-range");
    }

    @Test
    void a_goal_that_is_not_yet_known_can_be_tried_again_later() {
        given().when(AnApplication.of(TERMS, Optional.empty(), 100, 50, row("1:1", 50), row("kommun", 50)))
                .thenRefused("not-yet-known");
    }

    @Test
    void a_goal_of_another_county_is_refused() {
        Optional<Goal> kronoberg = Optional.of(new Goal("strategy-2", "goal-1", "07", Set.of()));
        given().when(AnApplication.of(TERMS, kronoberg, 100, 50, row("1:1", 50), row("kommun", 50)))
                .thenRefused("goal-of-another-county");
    }

    @Test
    void a_focus_area_of_the_strategy_may_be_named() {
        ApplicationSubmitted submitted =
                given().when(AnApplication.naming("focus-1")).then(ApplicationSubmitted.class);

        assertEquals("focus-1", submitted.project().focusAreaId());
    }

    @Test
    void a_focus_area_that_the_strategy_has_not_is_refused() {
        given().when(AnApplication.naming("focus-2")).thenRefused("unknown-focus-area");
    }

    @Test
    void an_application_is_submitted_once() {
        given(AnApplication.of(ERUF, 100, 40))
                .when(AnApplication.of(ERUF, 100, 40))
                .thenRefused("application-exists");
    }

    private static FinancingRow row(String source, long kronor) {
        return new FinancingRow(source, kronor);
    }
}
