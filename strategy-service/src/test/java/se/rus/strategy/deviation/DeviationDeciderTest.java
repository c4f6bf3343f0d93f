package se.rus.strategy.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rus.strategy.deviation.DeviationFixture.KALMAR;
import static se.rus.strategy.deviation.DeviationFixture.NOW;
import static se.rus.strategy.deviation.DeviationFixture.OPENED;
import static se.rus.strategy.deviation.DeviationFixture.SUBJECT;
import static se.rus.strategy.deviation.DeviationFixture.analysis;
import static se.rus.strategy.deviation.DeviationFixture.cause;
import static se.rus.strategy.deviation.DeviationFixture.heard;
import static se.rus.strategy.deviation.DeviationFixture.proposal;
import static se.rus.strategy.deviation.DeviationFixture.refusal;
import static se.rus.strategy.deviation.DeviationFixture.when;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.strategy.DeviationDirection;
import se.rus.platform.decision.Decision;
import se.rus.strategy.deviation.DeviationCommand.Analyse;
import se.rus.strategy.deviation.DeviationCommand.Close;
import se.rus.strategy.deviation.DeviationCommand.Note;
import se.rus.strategy.deviation.DeviationCommand.Open;
import se.rus.strategy.deviation.DeviationCommand.Propose;
import se.rus.strategy.deviation.DeviationCommand.Settle;
import se.rus.strategy.deviation.DeviationCommand.Withdraw;
import se.rus.strategy.deviation.DeviationEvent.DeviationAnalysed;
import se.rus.strategy.deviation.DeviationEvent.DeviationAssessmentNoted;
import se.rus.strategy.deviation.DeviationEvent.DeviationClosed;
import se.rus.strategy.deviation.DeviationEvent.DeviationMeasureProposed;
import se.rus.strategy.deviation.DeviationEvent.DeviationProposalWithdrawn;
import se.rus.strategy.deviation.DeviationEvent.DeviationSettled;

class DeviationDeciderTest {
    private static final LocalDate DAY = LocalDate.parse("2026-06-11");
    private static final Evidence TEXT = new Evidence(EvidenceKind.TEXT, "Så är det", null);
    private static final DeviationEvent PROPOSED = new DeviationMeasureProposed("d", proposal("p"));
    private static final DeviationEvent SETTLED = new DeviationSettled("d", DAY, KALMAR, NOW);
    private static final DeviationEvent CLOSED = new DeviationClosed("d", "Felräknat", KALMAR, NOW);

    private final DeviationDecider decider = new DeviationDecider();

    @Test
    void anAssessmentIsNotedOnceAndATurnChangesWhichWayItGoes() {
        Note better = new Note(heard(2, Signal.ON_TRACK), DeviationDirection.LEARNING, NOW);
        DeviationEvent noted =
                new DeviationAssessmentNoted("d", heard(2, Signal.ON_TRACK), DeviationDirection.LEARNING, NOW);

        assertThat(when(better, OPENED)).isEqualTo(Decision.accept(noted));
        assertThat(when(better, OPENED, noted)).isEqualTo(Decision.nothingNew());
        assertThat(when(better, OPENED, noted, CLOSED))
                .as("also when it is closed")
                .isEqualTo(Decision.nothingNew());
        assertThat(decider.fold(List.of(OPENED, noted)).direction()).isEqualTo(DeviationDirection.LEARNING);
        DeviationEvent same = new DeviationAssessmentNoted("d", heard(3, Signal.ON_TRACK), null, NOW);
        assertThat(decider.fold(List.of(OPENED, same)).direction()).isEqualTo(DeviationDirection.NEGATIVE);
    }

    @Test
    void aHypothesisIsConfirmedOrRejectedWithEvidenceOnly() {
        assertThat(refusal(analyse(analysis(cause("a", Finding.UNTESTED))))).isEqualTo("accepted");
        assertThat(refusal(analyse(analysis(cause("a", Finding.CONFIRMED, TEXT)))))
                .isEqualTo("accepted");
        assertThat(refusal(analyse(analysis(cause("a", Finding.CONFIRMED))))).isEqualTo("hypothesis-without-evidence");
        assertThat(refusal(analyse(analysis(cause("a", Finding.REJECTED))))).isEqualTo("hypothesis-without-evidence");
        Evidence bare = new Evidence(EvidenceKind.LINK, "Rapport", null);
        assertThat(refusal(analyse(analysis(cause("a", Finding.UNTESTED, bare)))))
                .isEqualTo("link-missing");
    }

    @Test
    void causesHaveIdsOfTheirOwnAndNobodyIsComparedWithItself() {
        assertThat(refusal(analyse(analysis(cause("a", Finding.UNTESTED), cause("a", Finding.UNTESTED)))))
                .isEqualTo("cause-twice");
        Analysis itself = new Analysis(null, List.of(new Comparison("0880", "Vi", null)), null, null);
        assertThat(refusal(analyse(itself))).isEqualTo("compared-with-itself");
    }

    @Test
    void aProposalNamesKnownCausesAndKeepsThemInTheAnalysis() {
        DeviationEvent analysed = new DeviationAnalysed("d", analysis(cause("a", Finding.UNTESTED)), KALMAR, NOW);
        assertThat(refusal(when(new Propose(proposal("p", "b")), OPENED, analysed)))
                .isEqualTo("unknown-cause");
        assertThat(refusal(when(new Propose(proposal("p", "a")), OPENED, analysed)))
                .isEqualTo("accepted");

        DeviationEvent proposed = new DeviationMeasureProposed("d", proposal("p", "a"));
        Analyse without = new Analyse(analysis(), KALMAR, NOW);
        assertThat(refusal(when(without, OPENED, analysed, proposed))).isEqualTo("cause-in-use");
        DeviationEvent withdrawn = new DeviationProposalWithdrawn("d", "p", "Nej", KALMAR, NOW);
        assertThat(refusal(when(without, OPENED, analysed, proposed, withdrawn)))
                .isEqualTo("accepted");
    }

    @Test
    void whatIsSaidAgainChangesNothing() {
        DeviationEvent analysed = new DeviationAnalysed("d", analysis(cause("a", Finding.UNTESTED)), KALMAR, NOW);
        Analyse again = new Analyse(analysis(cause("a", Finding.UNTESTED)), KALMAR, NOW);
        assertThat(when(again, OPENED, analysed)).isEqualTo(Decision.nothingNew());
        DeviationEvent withdrawn = new DeviationProposalWithdrawn("d", "p", "Nej", KALMAR, NOW);
        Withdraw twice = new Withdraw("p", "Nej", KALMAR, NOW);
        assertThat(when(twice, OPENED, PROPOSED, withdrawn)).isEqualTo(Decision.nothingNew());
        assertThat(refusal(when(new Withdraw("q", "Nej", KALMAR, NOW), OPENED))).isEqualTo("proposal-not-found");
    }

    @Test
    void itIsDecidedOnStandingProposalsOnly() {
        Settle settle = new Settle(DAY, KALMAR, NOW);
        assertThat(refusal(when(settle, OPENED))).isEqualTo("nothing-proposed");
        DeviationEvent withdrawn = new DeviationProposalWithdrawn("d", "p", "Nej", KALMAR, NOW);
        assertThat(refusal(when(settle, OPENED, PROPOSED, withdrawn))).isEqualTo("nothing-proposed");
        assertThat(when(settle, OPENED, PROPOSED)).isEqualTo(Decision.accept(SETTLED));
    }

    @Test
    void afterItIsDecidedOrClosedNothingChangesAndOfNothingNothingIsAsked() {
        List<DeviationCommand> commands = List.of(
                new Note(heard(9, Signal.AT_RISK), null, NOW),
                new Analyse(analysis(), KALMAR, NOW),
                new Propose(proposal("q")),
                new Withdraw("p", "Nej", KALMAR, NOW),
                new Settle(DAY, KALMAR, NOW),
                new Close("Åter", KALMAR, NOW));
        for (DeviationCommand command : commands) {
            assertThat(refusal(when(command, OPENED, PROPOSED, SETTLED))).isEqualTo("deviation-decided");
            assertThat(refusal(when(command, OPENED, PROPOSED, CLOSED))).isEqualTo("deviation-closed");
            assertThat(refusal(when(command))).isEqualTo("deviation-not-found");
        }
        Open again = new Open("d", SUBJECT, DeviationDirection.NEGATIVE, "2026", null, null);
        assertThat(refusal(when(again, OPENED))).isEqualTo("deviation-exists");
    }

    private static Decision<DeviationEvent> analyse(Analysis analysis) {
        return when(new Analyse(analysis, KALMAR, NOW), OPENED);
    }
}
