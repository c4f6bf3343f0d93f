package se.rus.strategy.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.rus.platform.decision.Decision;
import se.rus.strategy.relevance.RelevanceCommand.Assess;
import se.rus.strategy.relevance.RelevanceEvent.SdgTargetAssessed;

class RelevanceDeciderTest {
    private static final Instant NOW = Instant.parse("2026-05-15T10:00:00Z");
    private static final Swot SWOT = new Swot(List.of("Samordnare"), null, null, List.of("Torka"));

    private final RelevanceDecider decider = new RelevanceDecider();

    @Test
    void whatIsSaidAgainTheSameIsNotSaidTwiceButWhatIsNewIsKeptBesideTheOld() {
        RelevanceAssessment first = said(1, Relevance.HIGH, "Vattenbrist", SWOT);
        RelevanceAssessment second = said(1, Relevance.SOME, "Bättre nu", SWOT);
        RelevanceState state = after(first, second);

        assertThat(state.assessments()).containsExactly(first, second);
        assertThat(decide(second, false, first, second)).isEqualTo(Decision.nothingNew());
        assertThat(decide(first, false, first, second)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void theSameWordsOfAnotherVersionAreAnotherAssessmentAndEachVersionKeepsItsOwn() {
        RelevanceAssessment first = said(1, Relevance.HIGH, "Vattenbrist", SWOT);
        RelevanceAssessment third = said(3, Relevance.HIGH, "Vattenbrist", SWOT);
        RelevanceState state = after(first, third);

        assertThat(state.of(1)).contains(first);
        assertThat(state.of(2)).as("nobody looked at version 2").contains(first);
        assertThat(state.of(3)).contains(third);
        assertThat(after(third).of(2)).isEmpty();
    }

    @Test
    void whoeverSaysSomethingSaysWhyAndWhoSaysNothingSaysNoMore() {
        for (Relevance each : List.of(Relevance.HIGH, Relevance.SOME, Relevance.NONE)) {
            assertThat(refusal(said(1, each, null, SWOT))).isEqualTo("motivation-missing");
        }
        assertThat(refusal(said(1, Relevance.NOT_ASSESSED, null, SWOT))).isEqualTo("says-more-than-nothing");
        assertThat(decide(said(1, Relevance.NOT_ASSESSED, null, Swot.NOTHING), false))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void aReplacedStrategyIsNotAssessed() {
        Decision<RelevanceEvent> decision = decide(said(1, Relevance.HIGH, "Vattenbrist", SWOT), true);
        assertThat(((Decision.Rejected<RelevanceEvent>) decision).reason().code())
                .isEqualTo("strategy-replaced");
    }

    private static RelevanceAssessment said(int version, Relevance relevance, String motivation, Swot swot) {
        return new RelevanceAssessment(version, List.of("goal-1"), relevance, motivation, swot, List.of(), "0008", NOW);
    }

    private RelevanceState after(RelevanceAssessment... said) {
        return decider.fold(List.of(said).stream()
                .<RelevanceEvent>map(each -> new SdgTargetAssessed("s", "08", "6.4", each))
                .toList());
    }

    private Decision<RelevanceEvent> decide(
            RelevanceAssessment assessment, boolean replaced, RelevanceAssessment... before) {
        return decider.decide(new Assess("s", "08", "6.4", assessment, replaced), after(before));
    }

    private String refusal(RelevanceAssessment assessment) {
        return ((Decision.Rejected<RelevanceEvent>) decide(assessment, false))
                .reason()
                .code();
    }
}
