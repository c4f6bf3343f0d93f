package se.rus.funding.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.rus.funding.application.AnApplication.AT;
import static se.rus.funding.application.AnApplication.DECISION;
import static se.rus.funding.application.AnApplication.ERUF;
import static se.rus.funding.application.AnApplication.GOAL;
import static se.rus.funding.application.AnApplication.ONE_TO_ONE;
import static se.rus.funding.application.Case.given;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.rus.funding.application.ApplicationCommand.Grant;
import se.rus.funding.application.ApplicationCommand.Submit;
import se.rus.funding.application.ApplicationEvent.ApplicationRejected;
import se.rus.funding.application.ApplicationEvent.GrantDecided;

class DecisionTest {
    private static final Submit APPLICATION = AnApplication.of(ONE_TO_ONE, 2_400_000, 1_300_000);
    private static final Ceiling HALF = ONE_TO_ONE.ceiling();

    @Test
    void what_was_applied_for_can_be_granted_up_to_half_the_cost_of_one_to_one() {
        given(APPLICATION).when(AnApplication.grant(HALF, 1_200_000)).then(GrantDecided.class);
        given(APPLICATION).when(AnApplication.grant(HALF, 1_200_001)).thenRefused("grant-exceeds-ceiling");
    }

    @Test
    void the_regional_fund_pays_at_most_forty_percent() {
        Submit application = AnApplication.of(ERUF, 1_000_001, 500_000);
        given(application).when(AnApplication.grant(ERUF.ceiling(), 400_000)).then(GrantDecided.class);
        given(application).when(AnApplication.grant(ERUF.ceiling(), 400_001)).thenRefused("grant-exceeds-ceiling");
    }

    @Test
    void no_more_is_granted_than_was_applied_for_and_no_less_than_a_krona() {
        Submit modest = AnApplication.of(ONE_TO_ONE, 1_000_000, 100_000);
        given(modest).when(AnApplication.grant(HALF, 100_001)).thenRefused("grant-exceeds-application");
        given(modest).when(AnApplication.grant(HALF, 0)).thenRefused("grant-exceeds-application");
        given(modest).when(AnApplication.grant(HALF, -1)).thenRefused("grant-exceeds-application");
    }

    @Test
    void what_is_granted_less_becomes_the_applicants_own_financing() {
        GrantDecided granted =
                given(APPLICATION).when(AnApplication.grant(HALF, 1_000_000)).then(GrantDecided.class);

        assertEquals(
                List.of(
                        new FinancingRow("1:1", 1_000_000),
                        new FinancingRow("kommun", 1_100_000),
                        new FinancingRow("egen finansiering", 300_000)),
                granted.financing());
    }

    @Test
    void the_decision_may_rest_on_another_plan_if_it_sums() {
        given(APPLICATION)
                .when(AnApplication.grant(
                        HALF, 1_000_000, new FinancingRow("1:1", 1_000_000), new FinancingRow("stat", 1_400_000)))
                .then(GrantDecided.class);
        given(APPLICATION)
                .when(AnApplication.grant(
                        HALF, 1_000_000, new FinancingRow("1:1", 1_000_000), new FinancingRow("stat", 1_399_999)))
                .thenRefused("financing-does-not-sum");
        given(APPLICATION)
                .when(AnApplication.grant(
                        HALF, 1_000_000, new FinancingRow("1:1", 900_000), new FinancingRow("stat", 1_500_000)))
                .thenRefused("financing-differs-from-amount");
    }

    @Test
    void a_decision_that_cannot_be_found_in_a_registry_is_refused() {
        FormalDecision noParagraph = new FormalDecision("RUN", " ", "RUN 2026/1", DECISION.date());
        FormalDecision noDate = new FormalDecision("RUN", "§ 1", "RUN 2026/1", null);
        given(APPLICATION)
                .when(new Grant(1_000_000, List.of(), HALF, GOAL, noParagraph, AT))
                .thenRefused("decision-incomplete");
        given(APPLICATION).when(AnApplication.reject(noDate)).thenRefused("decision-incomplete");
    }

    @Test
    void a_grant_needs_a_goal_that_is_known_still() {
        given(APPLICATION)
                .when(new Grant(1_000_000, List.of(), HALF, Optional.empty(), DECISION, AT))
                .thenRefused("not-yet-known");
    }

    @Test
    void an_application_is_decided_once() {
        given(APPLICATION, AnApplication.grant(HALF, 1))
                .when(AnApplication.reject(DECISION))
                .thenRefused("application-decided");
        given(APPLICATION, AnApplication.reject(DECISION))
                .when(AnApplication.grant(HALF, 1))
                .thenRefused("application-decided");
    }

    @Test
    void an_application_can_be_turned_down() {
        given(APPLICATION).when(AnApplication.reject(DECISION)).then(ApplicationRejected.class);
    }

    @Test
    void nothing_is_decided_on_an_application_that_does_not_exist() {
        given().when(AnApplication.reject(DECISION)).thenRefused("application-not-found");
    }
}
