package se.rus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.rus.client.indicator.api.IndicatorsApi;
import se.rus.client.strategy.ApiException;
import se.rus.client.strategy.api.DecisionsApi;
import se.rus.client.strategy.api.DeviationsApi;
import se.rus.client.strategy.api.ProgressApi;
import se.rus.client.strategy.api.StrategiesApi;
import se.rus.client.strategy.model.CarriedOut;
import se.rus.client.strategy.model.DecisionCase;
import se.rus.client.strategy.model.DecisionEffect;
import se.rus.client.strategy.model.Deviation;
import se.rus.client.strategy.model.DeviationAnalysis;
import se.rus.client.strategy.model.DeviationPage;
import se.rus.client.strategy.model.DeviationStatus;
import se.rus.client.strategy.model.Helped;
import se.rus.client.strategy.model.NewDeviation;
import se.rus.client.strategy.model.NewMeasureReport;
import se.rus.client.strategy.model.NewRating;
import se.rus.client.strategy.model.ProgressDocument;

/** The region's coordinator from the shared view to whether a decision helped, over the generated client alone. */
class CoordinatorClientTest {
    private final Clients clients = new Clients();
    private final StrategiesApi strategies = new StrategiesApi(clients.strategy("region-0008"));
    private final ProgressApi progress = new ProgressApi(clients.strategy("region-0008"));
    private final DeviationsApi deviations = new DeviationsApi(clients.strategy("region-0008"));
    private final DecisionsApi decisions = new DecisionsApi(clients.strategy("region-0008"));

    private String strategy;
    private String indicator;

    @BeforeEach
    void theStrategyAndItsIndicatorsAreThere() throws Exception {
        strategy = strategies
                .listStrategies("08", null, null)
                .getItems()
                .getFirst()
                .getStrategyId();
        indicator = new IndicatorsApi(clients.indicators("region-0008"))
                .listIndicators("KLM-03", null, null, null, null, null)
                .getItems()
                .getFirst()
                .getIndicatorId();
        await().atMost(Duration.ofMinutes(2))
                .ignoreExceptionsInstanceOf(ApiException.class)
                .until(() ->
                        progress.getProgress(strategy, null, null).getTotals().getIndicators() == 28);
    }

    @Test
    void theSharedViewIsReadWithEveryGoal() throws ApiException {
        ProgressDocument view = progress.getProgress(strategy, null, null);
        assertThat(view.getGoals()).hasSize(6);
        assertThat(view.getTotals().getIndicators()).isEqualTo(28);
    }

    @Test
    void aDeviationIsAnalysedProposedForDecidedOnAndFollowedUp() throws Exception {
        String id = opened("0862").getDeviationId();
        DeviationPage open = deviations.listDeviations("0862", "08", null, null, null, null, null, "open", strategy);
        assertThat(open.getItems()).extracting(Deviation::getDeviationId).contains(id);

        Deviation analysed = deviations.analyseDeviation(id, etagOfDeviation(id), Example.ANALYSIS);
        assertThat(analysed.getQuestions().getCause()).isTrue();
        Deviation proposed = deviations.proposeMeasure(id, key(), Example.PROPOSAL);
        String proposal = proposed.getProposals().getFirst().getProposalId();

        decisions.assessConsequences(id, proposal, etagOfCase(id), Example.CONSEQUENCES);
        decisions.rateProposal(id, proposal, new NewRating().effort(2).effect(4));
        assertThat(decisions.getPriorities(id).getOrder().getFirst().getScore()).hasToString("2");

        DecisionCase decided = decisions.decide(id, etagOfCase(id), Example.decision(proposal));
        assertThat(decided.getDecision().getMeasures()).hasSize(1);
        assertThat(deviations.getDeviation(id).getStatus()).isEqualTo(DeviationStatus.DECIDED);

        decisions.reportMeasure(
                id,
                proposal,
                etagOfCase(id),
                new NewMeasureReport().carriedOut(CarriedOut.PARTLY).on(LocalDate.of(2026, 10, 1)));
        DecisionEffect effect = decisions.getEffect(id);
        assertThat(effect.getAnswer())
                .as("no value of a later year is there")
                .isIn(Helped.TOO_EARLY, Helped.NOT_MEASURED);
        assertThat(effect.getComputed().getSteps())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.getSv()).isNotBlank());
    }

    @Test
    void whatIsSentTwiceUnderOneKeyIsDoneOnce() throws ApiException {
        String key = key();
        NewDeviation request = Example.deviation(strategy, indicator, "0885");
        assertThat(deviations.openDeviation(key, request).getDeviationId())
                .isEqualTo(deviations.openDeviation(key, request).getDeviationId());
    }

    @Test
    void whoHasSeenAnOlderVersionIsToldToReadAgain() throws Exception {
        String id = opened("0884").getDeviationId();
        String seen = etagOfDeviation(id);
        deviations.analyseDeviation(id, seen, Example.ANALYSIS);
        ApiException stale = catchThrowableOfType(
                ApiException.class,
                () -> deviations.analyseDeviation(id, seen, new DeviationAnalysis().conclusion("Annan slutsats.")));
        assertThat(stale.getCode()).isEqualTo(412);
        assertThat(Clients.problem(stale.getResponseBody()).getType())
                .hasToString("https://rus.se/problems/precondition-failed");
    }

    private Deviation opened(String actor) throws ApiException {
        return deviations.openDeviation(key(), Example.deviation(strategy, indicator, actor));
    }

    private String etagOfDeviation(String id) throws ApiException {
        return deviations.getDeviationWithHttpInfo(id).getHeaders().get("etag").getFirst();
    }

    private String etagOfCase(String id) throws ApiException {
        return decisions.getDecisionWithHttpInfo(id).getHeaders().get("etag").getFirst();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
