package se.rus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import se.rus.client.strategy.model.NewMeasureReport;
import se.rus.client.strategy.model.NewRating;
import se.rus.client.strategy.model.ProgressDocument;

/** The region's coordinator from the shared view to whether a decision helped, over the generated client alone. */
class CoordinatorClientTest {
    private static final int NEEDED = 10;

    private final Clients clients = new Clients();
    private final StrategiesApi strategies = new StrategiesApi(clients.strategy("region-0008"));
    private final ProgressApi progress = new ProgressApi(clients.strategy("region-0008"));
    private final DeviationsApi deviations = new DeviationsApi(clients.strategy("region-0008"));
    private final DecisionsApi decisions = new DecisionsApi(clients.strategy("region-0008"));

    private String strategy;

    @BeforeEach
    void signalsOfTheCountyHaveTurned() throws ApiException {
        strategy = strategies
                .listStrategies("08", null, null)
                .getItems()
                .getFirst()
                .getStrategyId();
        await().atMost(Duration.ofMinutes(2)).until(() -> open().getTotal() >= NEEDED);
    }

    @Test
    void theSharedViewIsReadWithEveryGoal() {
        await().atMost(Duration.ofMinutes(2))
                .ignoreExceptionsInstanceOf(ApiException.class)
                .untilAsserted(() -> {
                    ProgressDocument view = progress.getProgress(strategy, null, null, null);
                    assertThat(view.getGoals()).hasSize(6);
                    assertThat(view.getTotals().getIndicators()).isEqualTo(28);
                });
    }

    @Test
    void anOpenDeviationIsAnalysedProposedForDecidedOnAndFollowedUp() throws ApiException {
        String id = untouched();
        assertThat(deviations.getDeviation(id).getAssessments()).isNotEmpty();
        Deviation analysed = deviations.analyseDeviation(id, etagOfDeviation(id), Example.ANALYSIS);
        assertThat(analysed.getQuestions().getExplained().getSv()).isNotBlank();
        Deviation proposed = deviations.proposeMeasure(id, key(), Example.PROPOSAL);
        String proposal = proposed.getProposals().getFirst().getProposalId();

        decisions.assessConsequences(id, proposal, etagOfCase(id), Example.CONSEQUENCES);
        decisions.rateProposal(id, proposal, new NewRating().effort(2).effect(4));
        assertThat(decisions.getPriorities(id).getOrder().getFirst().getPlace()).isEqualTo(1);
        DecisionCase decided = decisions.decide(id, etagOfCase(id), Example.decision(proposal));
        assertThat(decided.getDecision().getMeasures()).hasSize(1);
        assertThat(deviations.getDeviation(id).getStatus()).isEqualTo(DeviationStatus.DECIDED);

        NewMeasureReport report =
                new NewMeasureReport().carriedOut(CarriedOut.PARTLY).on(LocalDate.of(2026, 10, 1));
        decisions.reportMeasure(id, proposal, etagOfCase(id), report);
        DecisionEffect effect = decisions.getEffect(id);
        assertThat(effect.getAnswer()).as("there is no value of 2027 yet").isEqualTo(Helped.TOO_EARLY);
        assertThat(effect.getComputed().getBefore().getPeriod()).isEqualTo("2025");
        assertThat(effect.getComputed().getSteps())
                .allSatisfy(step -> assertThat(step.getSv()).isNotBlank());
    }

    @Test
    void whatIsSentTwiceUnderOneKeyIsDoneOnce() throws ApiException {
        String id = untouched();
        String key = key();
        Deviation first = deviations.proposeMeasure(id, key, Example.PROPOSAL);
        Deviation again = deviations.proposeMeasure(id, key, Example.PROPOSAL);
        assertThat(again.getProposals()).isEqualTo(first.getProposals());
        assertThat(deviations.getDeviation(id).getProposals()).isEqualTo(first.getProposals());
    }

    @Test
    void whoHasSeenAnOlderVersionIsToldToReadAgain() throws Exception {
        String id = untouched();
        String seen = etagOfDeviation(id);
        deviations.analyseDeviation(id, seen, Example.ANALYSIS);
        ApiException stale = catchThrowableOfType(
                ApiException.class,
                () -> deviations.analyseDeviation(id, seen, new DeviationAnalysis().conclusion("Annan slutsats.")));
        assertThat(stale.getCode()).isEqualTo(412);
        assertThat(Clients.problem(stale.getResponseBody()).getType())
                .hasToString("https://rus.se/problems/precondition-failed");
    }

    private DeviationPage open() throws ApiException {
        return deviations.listDeviations(null, "08", "negative", null, null, 200, null, "open", strategy);
    }

    /** An open one that nobody has worked on; the least bad, since another journey begins at the worst. */
    private String untouched() throws ApiException {
        return open().getItems().stream()
                .filter(each ->
                        each.getTakenPart() == null || each.getTakenPart().isEmpty())
                .reduce((worse, better) -> better)
                .orElseThrow()
                .getDeviationId();
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
