package se.rus.strategy.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.rus.platform.decision.Decision;
import se.rus.strategy.cycle.CycleCommand.Open;
import se.rus.strategy.cycle.CycleCommand.Replan;
import se.rus.strategy.cycle.CycleCommand.Take;
import se.rus.strategy.cycle.CycleEvent.CycleOpened;
import se.rus.strategy.cycle.CycleEvent.CycleStepTaken;

class CycleDeciderTest {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final CyclePlan PLAN = plan("2026-05-31", "2026-06-30", "2026-06-30", "2026-12-15");
    private static final CycleEvent OPENED = new CycleOpened(cycle(CycleType.TERTIAL, "2026-T1"), PLAN, NOW);

    private final CycleDecider decider = new CycleDecider();

    @Test
    void thePeriodIsOfItsType() {
        assertThat(opening(CycleType.TERTIAL, "2026-T3")).isEqualTo("accepted");
        assertThat(opening(CycleType.HALF_YEAR, "2026-H2")).isEqualTo("accepted");
        assertThat(opening(CycleType.YEAR, "2026")).isEqualTo("accepted");
        assertThat(opening(CycleType.MANDATE_PERIOD, "2023-2026")).isEqualTo("accepted");
        assertThat(opening(CycleType.TERTIAL, "2026-T4")).isEqualTo("period-of-another-type");
        assertThat(opening(CycleType.YEAR, "2026-T1")).isEqualTo("period-of-another-type");
        assertThat(opening(CycleType.MANDATE_PERIOD, "2026-2023")).isEqualTo("period-reversed");
        assertThat(opening(CycleType.MANDATE_PERIOD, "2023-2024")).isEqualTo("not-a-mandate-period");
        assertThat(opening(CycleType.YEAR, "2031")).isEqualTo("period-outside-strategy");
        assertThat(opening(CycleType.YEAR, "2019")).isEqualTo("period-outside-strategy");
    }

    @Test
    void theStepsArePlannedInOrderEachOnce() {
        assertThat(planned(plan("2026-05-31", "2026-05-30", "2026-06-30", "2026-12-15")))
                .isEqualTo("deadlines-out-of-order");
        assertThat(planned(plan("2025-12-31", "2026-05-30", "2026-06-30", "2026-12-15")))
                .isEqualTo("deadline-before-period");
        assertThat(planned(new CyclePlan(PLAN.steps().subList(0, 3), null, null)))
                .isEqualTo("steps-not-planned");
        assertThat(planned(new CyclePlan(List.of(), null, null))).isEqualTo("steps-not-planned");
        assertThat(planned(PLAN)).isEqualTo("accepted");
    }

    @Test
    void fromEveryStepOnlyTheNextOneIsTaken() {
        CycleState state = decider.fold(List.of(OPENED));
        for (CycleStep next : List.of(CycleStep.COLLECTED, CycleStep.ANALYSED, CycleStep.DECIDED, CycleStep.CLOSED)) {
            for (CycleStep other : CycleStep.values()) {
                String answer = refusal(decider.decide(take(other), state));
                assertThat(answer).isEqualTo(other == next ? "accepted" : "step-out-of-order");
            }
            state = decider.evolve(state, new CycleStepTaken(take(next).step()));
        }
        assertThat(refusal(decider.decide(take(CycleStep.CLOSED), state))).isEqualTo("cycle-closed");
        assertThat(refusal(decider.decide(new Replan(PLAN, NOW), state))).isEqualTo("cycle-closed");
        assertThat(state.deadline()).isNull();
    }

    @Test
    void openDeviationsHoldUpTheClosingOnlyAndAreNamed() {
        CycleState state = decider.fold(List.of(
                OPENED,
                new CycleStepTaken(take(CycleStep.COLLECTED).step()),
                new CycleStepTaken(take(CycleStep.ANALYSED).step())));
        Take decided = new Take(take(CycleStep.DECIDED).step(), List.of("d1"));
        assertThat(refusal(decider.decide(decided, state))).isEqualTo("accepted");
        state = decider.evolve(state, new CycleStepTaken(decided.step()));
        Take closed = new Take(take(CycleStep.CLOSED).step(), List.of("d1", "d2"));
        assertThat(((Decision.Rejected<CycleEvent>) decider.decide(closed, state))
                        .reason()
                        .detail())
                .contains("d1, d2");
    }

    @Test
    void itIsOpenedOnceAndOfNothingNothingIsAsked() {
        Open again = new Open(cycle(CycleType.TERTIAL, "2026-T1"), PLAN, 2020, 2030, NOW);
        assertThat(refusal(decider.decide(again, decider.fold(List.of(OPENED)))))
                .isEqualTo("cycle-exists");
        assertThat(refusal(decider.decide(take(CycleStep.COLLECTED), decider.initial())))
                .isEqualTo("cycle-not-found");
        assertThat(decider.decide(new Replan(PLAN, NOW), decider.fold(List.of(OPENED))))
                .isEqualTo(Decision.nothingNew());
    }

    private String opening(CycleType type, String period) {
        CyclePlan late = plan("2031-01-01", "2031-01-01", "2031-01-01", "2031-01-01");
        return refusal(decider.decide(new Open(cycle(type, period), late, 2020, 2030, NOW), decider.initial()));
    }

    private String planned(CyclePlan plan) {
        Open open = new Open(cycle(CycleType.TERTIAL, "2026-T1"), plan, 2020, 2030, NOW);
        return refusal(decider.decide(open, decider.initial()));
    }

    private static Take take(CycleStep step) {
        return new Take(new TakenStep(step, null, "0008", NOW), List.of());
    }

    private static Cycle cycle(CycleType type, String period) {
        return new Cycle("s", "08", type, period);
    }

    private static CyclePlan plan(String collected, String analysed, String decided, String closed) {
        return new CyclePlan(
                List.of(
                        step(CycleStep.COLLECTED, collected),
                        step(CycleStep.ANALYSED, analysed),
                        step(CycleStep.DECIDED, decided),
                        step(CycleStep.CLOSED, closed)),
                null,
                null);
    }

    private static StepPlan step(CycleStep step, String deadline) {
        return new StepPlan(step, LocalDate.parse(deadline), "0008");
    }

    private static String refusal(Decision<CycleEvent> decision) {
        return decision instanceof Decision.Rejected<CycleEvent>(var reason) ? reason.code() : "accepted";
    }
}
