package se.rus.strategy.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.rus.contracts.strategy.DeviationDirection;
import se.rus.contracts.value.BilingualText;
import se.rus.strategy.decision.CarriedOut;
import se.rus.strategy.decision.GoalDecision;
import se.rus.strategy.deviation.DeviationDocument;
import se.rus.strategy.deviation.DeviationStatus;
import se.rus.strategy.deviation.Questions;

class PhasesTest {
    private static final int JULY = 2026 * 12 + 6;

    @Test
    void anOpenDeviationComesBeforeEverythingElse() {
        assertThat(phase(
                        List.of(deviation(DeviationStatus.OPEN, false)),
                        decision(Optional.empty()),
                        cycle(CycleStep.DECIDED)))
                .isEqualTo(Phase.CHECK);
        assertThat(phase(
                        List.of(deviation(DeviationStatus.OPEN, true)),
                        decision(Optional.empty()),
                        cycle(CycleStep.OPEN)))
                .isEqualTo(Phase.ACT);
        assertThat(phase(List.of(deviation(DeviationStatus.CLOSED, true)), List.of(), List.of()))
                .isEqualTo(Phase.PLAN);
    }

    @Test
    void decidedMeasuresAreToBeginThenBeingDone() {
        List<CycleState> cycle = cycle(CycleStep.COLLECTED);
        assertThat(phase(List.of(), decision(Optional.empty()), cycle)).isEqualTo(Phase.PLAN);
        assertThat(phase(List.of(), decision(Optional.of(CarriedOut.PARTLY)), cycle))
                .isEqualTo(Phase.DO);
        assertThat(phase(List.of(), decision(Optional.of(CarriedOut.YES)), cycle))
                .isEqualTo(Phase.CHECK);
        assertThat(phase(List.of(), decision(Optional.of(CarriedOut.NO)), List.of()))
                .isEqualTo(Phase.PLAN);
    }

    @Test
    void elseTheCycleThatEndsFirstSaysIt() {
        assertThat(phase(List.of(), List.of(), cycle(CycleStep.OPEN)))
                .as("T1 is over")
                .isEqualTo(Phase.CHECK);
        assertThat(phase(List.of(), List.of(), cycle(CycleStep.COLLECTED))).isEqualTo(Phase.CHECK);
        assertThat(phase(List.of(), List.of(), cycle(CycleStep.ANALYSED))).isEqualTo(Phase.ACT);
        assertThat(phase(List.of(), List.of(), cycle(CycleStep.DECIDED))).isEqualTo(Phase.PLAN);
        assertThat(phase(List.of(), List.of(), cycle(CycleStep.CLOSED))).isEqualTo(Phase.PLAN);
        CycleState year = new CycleState(new Cycle("s", "08", CycleType.YEAR, "2026"), null, CycleStep.OPEN, List.of());
        assertThat(phase(List.of(), List.of(), List.of(year))).as("it goes on").isEqualTo(Phase.DO);
        assertThat(phase(
                        List.of(),
                        List.of(),
                        List.of(year, cycle(CycleStep.ANALYSED).getFirst())))
                .isEqualTo(Phase.ACT);
    }

    @Test
    void whatIsOfAnotherGoalSaysNothingAndEveryPhaseIsExplained() {
        Phases phases =
                new Phases(List.of(deviation(DeviationStatus.OPEN, true)), decision(Optional.empty()), List.of(), JULY);
        GoalPhase other = phases.of("goal-2");
        assertThat(other.phase()).isEqualTo(Phase.PLAN);
        assertThat(other.deviationId()).isNull();
        assertThat(other.explained().sv()).isNotBlank();
        assertThat(phases.of("goal-1").deviationId()).isEqualTo("d");
    }

    private static Phase phase(
            List<DeviationDocument> deviations, List<GoalDecision> decisions, List<CycleState> cycles) {
        return new Phases(deviations, decisions, cycles, JULY).of("goal-1").phase();
    }

    private static List<CycleState> cycle(CycleStep step) {
        return List.of(new CycleState(new Cycle("s", "08", CycleType.TERTIAL, "2026-T1"), null, step, List.of()));
    }

    private static List<GoalDecision> decision(Optional<CarriedOut> latest) {
        return List.of(new GoalDecision("x", List.of("goal-1"), List.of(latest)));
    }

    private static DeviationDocument deviation(DeviationStatus status, boolean proposed) {
        Questions questions = new Questions(false, proposed, new BilingualText("-", "-"));
        return new DeviationDocument(
                "d",
                "s",
                "08",
                List.of("goal-1"),
                "i",
                new BilingualText("Behöriga lärare", "Qualified teachers"),
                "%",
                null,
                DeviationDirection.NEGATIVE,
                status,
                "2026",
                null,
                List.of(),
                questions,
                null,
                List.of(),
                List.of(),
                null,
                null,
                1);
    }
}
