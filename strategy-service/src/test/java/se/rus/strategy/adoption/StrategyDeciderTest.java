package se.rus.strategy.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Decision.Accepted;
import se.rus.platform.decision.Decision.Rejected;
import se.rus.platform.decision.Rejection;
import se.rus.strategy.adoption.StrategyCommand.AdoptStrategy;
import se.rus.strategy.adoption.StrategyCommand.CloseConsultation;
import se.rus.strategy.adoption.StrategyCommand.DraftStrategy;
import se.rus.strategy.adoption.StrategyCommand.EditDraft;
import se.rus.strategy.adoption.StrategyCommand.OpenConsultation;
import se.rus.strategy.adoption.StrategyCommand.ReceiveRemark;
import se.rus.strategy.adoption.StrategyCommand.ReplaceStrategy;
import se.rus.strategy.adoption.StrategyCommand.ReviseStrategy;
import se.rus.strategy.adoption.StrategyEvent.DraftEdited;
import se.rus.strategy.adoption.StrategyEvent.RemarkReceived;
import se.rus.strategy.adoption.StrategyEvent.RevisionStarted;
import se.rus.strategy.adoption.StrategyEvent.StrategyAdopted;
import se.rus.strategy.adoption.StrategyEvent.StrategyDrafted;
import se.rus.strategy.adoption.StrategyState.Known;
import se.rus.strategy.content.Consultation;
import se.rus.strategy.content.Draft;
import se.rus.strategy.content.Goal;
import se.rus.strategy.content.Priority;
import se.rus.strategy.content.Remark;

class StrategyDeciderTest {
    private static final Instant NOW = Instant.parse("2025-11-26T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2025-11-26");
    private static final se.rus.contracts.value.Decision DECISION =
            new se.rus.contracts.value.Decision("Regionfullmäktige", "§ 112", "RK 2025/1112", TODAY);
    private static final Draft PLAN = draft(2026, 2028, goal(1), goal(2));
    private static final Draft OTHER = draft(2026, 2029, goal(1), goal(2));
    private static final StrategyCommand ADOPT = new AdoptStrategy(DECISION, NOW);
    private static final StrategyCommand REVISE = new ReviseStrategy("Översyn", NOW);
    private static final StrategyCommand CLOSE = new CloseConsultation(TODAY, NOW);
    private static final StrategyCommand REPLACE = new ReplaceStrategy("another", NOW);
    private final StrategyDecider decider = new StrategyDecider();

    @Test
    void givenNothing_whenDrafted_thenItIsDrafted() {
        assertThat(when(new DraftStrategy(PLAN, NOW))).isEqualTo(Decision.accept(new StrategyDrafted(PLAN, NOW)));
    }

    @Test
    void givenADraft_whenAdopted_thenItIsTheFirstVersion() {
        assertThat(when(ADOPT, new StrategyDrafted(PLAN, NOW)))
                .isEqualTo(Decision.accept(new StrategyAdopted(PLAN, DECISION, NOW, 1)));
    }

    @Test
    void givenAnAdoptedOne_whenAdoptedAgain_thenItIsRefused() {
        assertThat(code(after(ADOPT), ADOPT)).isEqualTo("strategy-adopted");
    }

    @Test
    void givenNothing_whenAnythingButDrafted_thenThereIsNoSuchStrategy() {
        for (StrategyCommand command : List.of(ADOPT, REVISE, CLOSE, REPLACE, edit(PLAN), open(1), remark(null))) {
            assertThat(reason(when(command)).kind()).isEqualTo(Rejection.Kind.NOT_FOUND);
        }
    }

    @Test
    void aPeriodThatEndsBeforeItStartsAndAGoalTwiceAreRefused() {
        assertThat(reason(when(new DraftStrategy(draft(2028, 2026, goal(1)), NOW)))
                        .pointer())
                .isEqualTo("/periodTo");
        assertThat(reason(when(new DraftStrategy(draft(2026, 2028, goal(1), goal(1)), NOW)))
                        .pointer())
                .startsWith("/goals");
    }

    @Test
    void aDraftIsEditedUntilItIsInConsultationAndAgainAfterIt() {
        assertThat(events(decider.decide(edit(OTHER), after()))).containsExactly(new DraftEdited(OTHER, NOW));
        assertThat(events(decider.decide(edit(PLAN), after())))
                .as("the same again")
                .isEmpty();
        assertThat(code(after(open(30)), edit(OTHER))).isEqualTo("in-consultation");
        assertThat(code(after(open(30)), ADOPT)).isEqualTo("in-consultation");
        assertThat(code(after(open(30)), open(40))).isEqualTo("in-consultation");
        assertThat(events(decider.decide(edit(OTHER), after(open(30), CLOSE)))).hasSize(1);
        assertThat(code(after(ADOPT), edit(OTHER))).isEqualTo("strategy-adopted");
    }

    @Test
    void remarksAreTakenWhileItIsOpenAndLateOnesAreMarked() {
        assertThat(code(after(), remark(null))).isEqualTo("no-open-consultation");
        assertThat(code(after(), CLOSE)).isEqualTo("no-open-consultation");
        assertThat(code(after(open(30), CLOSE), remark(null))).isEqualTo("no-open-consultation");
        assertThat(code(after(), open(-1))).isEqualTo("deadline-passed");
        assertThat(code(after(open(30)), remark("goal-9"))).isEqualTo("unknown-part");
        assertThat(late(remarkOn(TODAY.plusDays(30)))).as("on the last day").isFalse();
        assertThat(late(remarkOn(TODAY.plusDays(31)))).as("the day after").isTrue();
    }

    @Test
    void aRevisionSaysAtFirstWhatTheAdoptedVersionSaysWhichSteersMeanwhile() {
        assertThat(events(decider.decide(REVISE, after(ADOPT))))
                .containsExactly(new RevisionStarted(PLAN, 2, "Översyn", NOW));
        assertThat(code(after(), REVISE)).isEqualTo("strategy-not-adopted");
        assertThat(code(after(ADOPT, REVISE), REVISE)).isEqualTo("revision-under-way");
        Known under = after(ADOPT, REVISE, edit(OTHER));
        assertThat(under.content()).isEqualTo(PLAN);
        assertThat(events(decider.decide(ADOPT, under))).containsExactly(new StrategyAdopted(OTHER, DECISION, NOW, 2));
        assertThat(after(ADOPT, REVISE, edit(OTHER), ADOPT).content()).isEqualTo(OTHER);
    }

    @Test
    void whatIsReplacedIsOverAndNothingReplacesItself() {
        assertThat(code(after(), REPLACE)).isEqualTo("strategy-not-adopted");
        assertThat(code(after(ADOPT), new ReplaceStrategy("s", NOW))).isEqualTo("replaced-by-itself");
        for (StrategyCommand command : List.of(ADOPT, REVISE, CLOSE, REPLACE, edit(OTHER), open(1), remark(null))) {
            assertThat(code(after(ADOPT, REPLACE), command)).isEqualTo("strategy-replaced");
        }
    }

    @Test
    void anIdThatOnceMeantAGoalNeverMeansAPriority() {
        Draft without = draft(2026, 2028, goal(1));
        Priority priority = new Priority("goal-2", 1, "Prioritering", null, null, null, null, null);
        Draft reused = new Draft("s", "08", "Plan", 2026, 2028, without.goals(), null, List.of(priority), null, null);

        assertThat(code(after(ADOPT, REVISE, edit(without)), edit(reused))).isEqualTo("id-of-another-kind");
        assertThat(events(decider.decide(edit(PLAN), after(ADOPT, REVISE, edit(without)))))
                .as("as a goal it may come back")
                .hasSize(1);
    }

    @Test
    void aStrategyStaysInItsCounty() {
        Draft moved = new Draft("s", "07", "Plan", 2026, 2028, List.of(goal(1)), null, null, null, null);

        assertThat(code(after(), edit(moved))).isEqualTo("county-fixed");
    }

    private Known after(StrategyCommand... commands) {
        StrategyState state = decider.evolve(decider.initial(), new StrategyDrafted(PLAN, NOW));
        for (StrategyCommand command : commands) {
            for (StrategyEvent event : events(decider.decide(command, state))) {
                state = decider.evolve(state, event);
            }
        }
        return (Known) state;
    }

    private Decision<StrategyEvent> when(StrategyCommand command, StrategyEvent... history) {
        return decider.decide(command, decider.fold(List.of(history)));
    }

    private boolean late(StrategyCommand remark) {
        return ((RemarkReceived) events(decider.decide(remark, after(open(30)))).getFirst())
                .remark()
                .late();
    }

    private String code(Known state, StrategyCommand command) {
        return reason(decider.decide(command, state)).code();
    }

    private static List<StrategyEvent> events(Decision<StrategyEvent> decision) {
        return ((Accepted<StrategyEvent>) decision).events();
    }

    private static Rejection reason(Decision<StrategyEvent> decision) {
        return ((Rejected<StrategyEvent>) decision).reason();
    }

    private static StrategyCommand edit(Draft draft) {
        return new EditDraft(draft, NOW);
    }

    private static StrategyCommand open(int days) {
        return new OpenConsultation(new Consultation(null, List.of(), TODAY, TODAY.plusDays(days), null), NOW);
    }

    private static StrategyCommand remark(String part) {
        return new ReceiveRemark(new Remark("r", "0880", null, part, "Bra", TODAY, false), NOW);
    }

    private static StrategyCommand remarkOn(LocalDate day) {
        return new ReceiveRemark(new Remark("r", "0880", null, null, "Bra", day, false), NOW);
    }

    private static Draft draft(int from, int to, Goal... goals) {
        return new Draft("s", "08", "Plan", from, to, List.of(goals), null, null, null, null);
    }

    private static Goal goal(int number) {
        return Goal.of("goal-" + number, number, "Mål " + number, null);
    }
}
