package se.rus.strategy.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rus.strategy.deviation.DeviationFixture.NOW;
import static se.rus.strategy.deviation.DeviationFixture.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.rus.platform.decision.Decision;
import se.rus.strategy.contribution.By;
import se.rus.strategy.decision.DecisionCommand.AssessConsequences;
import se.rus.strategy.decision.DecisionCommand.Decide;
import se.rus.strategy.decision.DecisionCommand.GiveFeedback;
import se.rus.strategy.decision.DecisionCommand.JudgeEffect;
import se.rus.strategy.decision.DecisionCommand.Rate;
import se.rus.strategy.decision.DecisionCommand.ReportMeasure;
import se.rus.strategy.decision.DecisionEvent.DecisionConsequencesAssessed;
import se.rus.strategy.decision.DecisionEvent.DecisionFeedbackGiven;
import se.rus.strategy.decision.DecisionEvent.DecisionProposalRated;

class DecisionDeciderTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-06-12");
    private static final LocalDate YESTERDAY = LocalDate.parse("2026-06-11");
    private static final By REGION = new By("0008", false);
    private static final Leaning NONE = new Leaning(Effect.NONE, null);
    private static final DecisionEvent ASSESSED_P = assessed("p");
    private static final DecisionEvent ASSESSED_Q = assessed("q");

    private final DecisionDecider decider = new DecisionDecider();

    @Test
    void withoutConsequencesOfEveryProposalNothingIsDecided() {
        Decide decide = decide(YESTERDAY, List.of("p"), List.of("q"));
        assertThat(refusal(when(decide))).isEqualTo("consequences-missing");
        assertThat(refusal(when(decide, ASSESSED_P))).isEqualTo("consequences-missing");
        assertThat(refusal(when(decide, ASSESSED_P, ASSESSED_Q))).isEqualTo("accepted");
    }

    @Test
    void everyStandingProposalIsAdoptedOrRejectedOnce() {
        assertThat(chosen(List.of("p"), List.of())).isEqualTo("proposal-left-out");
        assertThat(chosen(List.of("p", "q"), List.of("q"))).isEqualTo("proposal-twice");
        assertThat(chosen(List.of("p", "p", "q"), List.of())).isEqualTo("proposal-twice");
        assertThat(chosen(List.of("p", "q", "r"), List.of())).isEqualTo("proposal-not-standing");
        assertThat(chosen(List.of(), List.of("p", "q"))).isEqualTo("accepted");
    }

    @Test
    void aDecisionOfTomorrowHasNotBeenMade() {
        assertThat(refusal(when(decide(TODAY.plusDays(1), List.of("p", "q"), List.of()), ASSESSED_P, ASSESSED_Q)))
                .isEqualTo("day-in-the-future");
        assertThat(refusal(when(decide(TODAY, List.of("p", "q"), List.of()), ASSESSED_P, ASSESSED_Q)))
                .isEqualTo("accepted");
    }

    @Test
    void theDecisionKeepsTheOrderItWasMadeOnAndWhoTookPart() {
        DecisionEvent rated = new DecisionProposalRated("d", rating("q", "kommun-0881", 1, 5));
        DecisionState state = decided(rated);
        assertThat(state.verdict().basis()).extracting(Ranked::proposalId).containsExactly("q", "p");
        assertThat(state.verdict().takenPart()).containsExactly("0008", "0880", "0881");
        assertThat(state.withoutFeedback()).containsExactly("0008", "0880", "0881");
        DecisionEvent told = new DecisionFeedbackGiven("d", new Feedback(List.of("0880", "0881"), "Tack", NOW));
        assertThat(decider.evolve(state, told).withoutFeedback()).containsExactly("0008");
    }

    @Test
    void ofEachAssessorTheLatestRatingCountsAndRatingsDoNotChangeTheEdition() {
        DecisionState state = decider.fold(List.of(
                ASSESSED_P,
                new DecisionProposalRated("d", rating("p", "a", 1, 5)),
                new DecisionProposalRated("d", rating("p", "b", 2, 2)),
                new DecisionProposalRated("d", rating("p", "a", 4, 3))));
        assertThat(state.ratings()).containsExactlyInAnyOrder(rating("p", "b", 2, 2), rating("p", "a", 4, 3));
        assertThat(state.edition()).isEqualTo(1);
        assertThat(decider.decide(new Rate("d", rating("p", "a", 4, 3)), state)).isEqualTo(Decision.nothingNew());
    }

    @Test
    void anEffectIsDescribed() {
        Consequences bare = consequences(new Leaning(Effect.NEGATIVE, null));
        assertThat(refusal(when(new AssessConsequences("d", new AssessedConsequences("p", bare, "0008", NOW)))))
                .isEqualTo("effect-without-text");
    }

    @Test
    void afterTheDecisionItsBasisIsFixedAndBeforeItNothingIsFollowedUp() {
        DecisionEvent[] made = made();
        assertThat(refusal(when(new Rate("d", rating("p", "a", 1, 1)), made))).isEqualTo("already-decided");
        assertThat(refusal(when(decide(YESTERDAY, List.of("p", "q"), List.of()), made)))
                .isEqualTo("already-decided");
        AssessConsequences again =
                new AssessConsequences("d", new AssessedConsequences("p", consequences(NONE), "0008", NOW));
        assertThat(refusal(when(again, made))).isEqualTo("already-decided");

        assertThat(refusal(when(new GiveFeedback("d", new Feedback(List.of("0880"), "Tack", NOW)))))
                .isEqualTo("not-decided");
        assertThat(refusal(when(new JudgeEffect("d", new Judgement(Helped.HELPED, "Ja", "0008", NOW)))))
                .isEqualTo("not-decided");
        assertThat(refusal(when(report("p", CarriedOut.YES, TODAY)))).isEqualTo("not-decided");
    }

    @Test
    void aMeasureIsCarriedOutOnADayAfterTheDecisionAndNotInTheFuture() {
        DecisionEvent[] made = made();
        assertThat(refusal(when(report("p", CarriedOut.YES, TODAY), made))).isEqualTo("accepted");
        assertThat(refusal(when(report("p", CarriedOut.PARTLY, null), made))).isEqualTo("day-missing");
        assertThat(refusal(when(report("p", CarriedOut.NO, null), made))).isEqualTo("accepted");
        assertThat(refusal(when(report("p", CarriedOut.NO, TODAY), made))).isEqualTo("day-of-what-was-not-done");
        assertThat(refusal(when(report("p", CarriedOut.YES, YESTERDAY.minusDays(1)), made)))
                .isEqualTo("before-the-decision");
        assertThat(refusal(when(report("p", CarriedOut.YES, TODAY.plusDays(1)), made)))
                .isEqualTo("day-in-the-future");
        assertThat(refusal(when(report("q", CarriedOut.YES, TODAY), made)))
                .as("it was rejected")
                .isEqualTo("measure-not-adopted");
    }

    private String chosen(List<String> adopted, List<String> rejected) {
        return refusal(when(decide(YESTERDAY, adopted, rejected), ASSESSED_P, ASSESSED_Q));
    }

    /** The history up to a decision that adopts p and rejects q. */
    private DecisionEvent[] made(DecisionEvent... before) {
        DecisionEvent[] history = Stream.concat(Stream.of(ASSESSED_P, ASSESSED_Q), Stream.of(before))
                .toArray(DecisionEvent[]::new);
        var accepted = (Decision.Accepted<DecisionEvent>) when(decide(YESTERDAY, List.of("p"), List.of("q")), history);
        return Stream.concat(Stream.of(history), accepted.events().stream()).toArray(DecisionEvent[]::new);
    }

    private DecisionState decided(DecisionEvent... before) {
        return decider.fold(List.of(made(before)));
    }

    private Decision<DecisionEvent> when(DecisionCommand command, DecisionEvent... history) {
        return decider.decide(command, decider.fold(List.of(history)));
    }

    private static String refusal(Decision<DecisionEvent> decision) {
        return decision instanceof Decision.Rejected<DecisionEvent>(var reason) ? reason.code() : "accepted";
    }

    private static Decide decide(LocalDate day, List<String> adopted, List<String> rejected) {
        List<RejectedProposal> refused =
                rejected.stream().map(id -> new RejectedProposal(id, "Nej")).toList();
        NewDecision made = new NewDecision("RF", "§ 40", "3561-2019", day, null, null, adopted, refused);
        return new Decide(
                "d",
                "s",
                "08",
                List.of("goal-1"),
                made,
                List.of(proposal("p"), proposal("q")),
                List.of("0880"),
                TODAY,
                REGION,
                NOW);
    }

    private static ReportMeasure report(String proposalId, CarriedOut carriedOut, LocalDate on) {
        return new ReportMeasure("d", proposalId, new MeasureReport(carriedOut, on, null, REGION, NOW), TODAY);
    }

    private static Rating rating(String proposalId, String assessor, int effort, int effect) {
        return new Rating(proposalId, assessor, "0881", effort, effect, NOW);
    }

    private static DecisionEvent assessed(String proposalId) {
        return new DecisionConsequencesAssessed(
                "d", new AssessedConsequences(proposalId, consequences(NONE), "0008", NOW));
    }

    private static Consequences consequences(Leaning social) {
        return new Consequences(
                social, NONE, NONE, NONE, NONE, "a", "b", "c", "d", "e", new RevisionNeed(false, false, null));
    }
}
