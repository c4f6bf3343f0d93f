package se.rus.strategy.shift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.rus.contracts.strategy.ShiftStage;
import se.rus.platform.decision.Decision;
import se.rus.strategy.contribution.By;
import se.rus.strategy.shift.ShiftCommand.Happen;
import se.rus.strategy.shift.ShiftCommand.Revise;
import se.rus.strategy.shift.ShiftCommand.Tell;
import se.rus.strategy.shift.ShiftCommand.Told;
import se.rus.strategy.shift.ShiftEvent.ShiftDescribed;
import se.rus.strategy.shift.ShiftEvent.ShiftRevised;
import se.rus.strategy.shift.ShiftEvent.ShiftWanted;

class ShiftDeciderTest {
    private static final Instant NOW = Instant.parse("2024-06-01T12:00:00Z");
    private static final int THIS_YEAR = 2024;
    private static final By REGION = new By("0007", false);
    private static final Evidence EVIDENCE = new Evidence("Upphandlingskrav i tre kommuner", null);
    private static final Attribution DROVE = new Attribution(Confidence.DROVE, null);
    private static final Result ENDED = new Result(Outcome.ENDED, null);

    private final ShiftDecider decider = new ShiftDecider();

    @Test
    void whatHasHappenedIsDescribedAndWhatHasNotIsWanted() {
        Shift shift = shift("Råvara", 2015, 2023);
        assertThat(when(tell(shift, ShiftStage.HAPPENED, null)))
                .isEqualTo(Decision.accept(new ShiftDescribed(shift, REGION, NOW)));
        Shift wanted = shift(null, 2015, 2030);
        assertThat(when(tell(wanted, ShiftStage.WANTED, "Splittrat ansvar")))
                .isEqualTo(Decision.accept(new ShiftWanted(wanted, "Splittrat ansvar", REGION, NOW)));
    }

    @Test
    void aWantedShiftHappensOnceAndKeepsItsSuspectedCause() {
        ShiftEvent wanted = new ShiftWanted(shift(null, 2015, 2030), "Splittrat ansvar", REGION, NOW);
        Happen happen = happen(2023, "Linjär ekonomi");

        Decision<ShiftEvent> decision = when(happen, wanted);
        ShiftEvent happened =
                ((Decision.Accepted<ShiftEvent>) decision).events().getFirst();
        ShiftState state = decider.fold(List.of(wanted, happened));

        assertThat(state.stage()).isEqualTo(ShiftStage.HAPPENED);
        assertThat(state.wasWanted()).isTrue();
        assertThat(state.suspectedCause()).isEqualTo("Splittrat ansvar");
        assertThat(state.shift().from()).isEqualTo("Linjär ekonomi");
        assertThat(state.shift().toYear()).isEqualTo(2023);
        assertThat(state.shift().evidence()).containsExactly(EVIDENCE);
        assertThat(refusal(when(happen, wanted, happened))).isEqualTo("shift-happened");
    }

    @Test
    void whatHasHappenedWasSomehowBeforeAndLiesNotInTheFuture() {
        assertThat(refusal(when(tell(shift(null, 2015, 2023), ShiftStage.HAPPENED, null))))
                .isEqualTo("shift-without-from");
        assertThat(refusal(when(tell(shift("a", 2015, 2025), ShiftStage.HAPPENED, null))))
                .isEqualTo("not-happened-yet");
        ShiftEvent wanted = new ShiftWanted(shift(null, 2015, 2030), null, REGION, NOW);
        assertThat(refusal(when(happen(2023, null), wanted))).isEqualTo("shift-without-from");
        assertThat(refusal(when(happen(2025, "a"), wanted))).isEqualTo("not-happened-yet");
        assertThat(pointer(when(happen(2014, "a"), wanted))).isEqualTo("/year");
    }

    @Test
    void aPeriodThatEndsBeforeItStartsIsRefusedInBothStages() {
        for (ShiftStage stage : ShiftStage.values()) {
            assertThat(refusal(when(tell(shift("a", 2020, 2019), stage, null)))).isEqualTo("period-reversed");
        }
    }

    @Test
    void whatIsWantedHasNeitherDriverNorResult() {
        Shift driven = shift("a", 2015, 2023, DROVE, null);
        Shift ended = shift("a", 2015, 2023, null, ENDED);
        assertThat(refusal(when(tell(driven, ShiftStage.WANTED, null)))).isEqualTo("attribution-of-what-is-wanted");
        assertThat(refusal(when(tell(ended, ShiftStage.WANTED, null)))).isEqualTo("result-of-what-is-wanted");
        assertThat(refusal(when(tell(driven, ShiftStage.HAPPENED, null)))).isEqualTo("accepted");
        assertThat(refusal(when(tell(ended, ShiftStage.HAPPENED, "x")))).isEqualTo("cause-of-what-happened");
    }

    @Test
    void aChangeDoesNotMoveItBetweenTheStages() {
        Shift shift = shift("a", 2015, 2023);
        assertThat(refusal(when(revise(shift, ShiftStage.HAPPENED, null), new ShiftWanted(shift, null, REGION, NOW))))
                .isEqualTo("shift-stage-fixed");
        assertThat(refusal(when(revise(shift, ShiftStage.WANTED, null), new ShiftDescribed(shift, REGION, NOW))))
                .isEqualTo("shift-stage-fixed");
    }

    @Test
    void whatIsSaidAgainChangesNothingAndAnotherCauseDoes() {
        Shift shift = shift(null, 2015, 2023);
        ShiftEvent wanted = new ShiftWanted(shift, "x", REGION, NOW);
        assertThat(when(revise(shift, ShiftStage.WANTED, "x"), wanted)).isEqualTo(Decision.nothingNew());
        assertThat(when(revise(shift, ShiftStage.WANTED, null), wanted))
                .isEqualTo(Decision.accept(new ShiftRevised(shift, null, REGION, NOW)));
    }

    @Test
    void ofWhatDoesNotExistNothingCanBeSaidAndItIsToldOnce() {
        Shift shift = shift("a", 2015, 2023);
        assertThat(refusal(when(happen(2023, "a")))).isEqualTo("shift-not-found");
        assertThat(refusal(when(revise(shift, ShiftStage.HAPPENED, null)))).isEqualTo("shift-not-found");
        assertThat(refusal(when(tell(shift, ShiftStage.HAPPENED, null), new ShiftDescribed(shift, REGION, NOW))))
                .isEqualTo("shift-exists");
    }

    private Decision<ShiftEvent> when(ShiftCommand command, ShiftEvent... history) {
        return decider.decide(command, decider.fold(List.of(history)));
    }

    private static String refusal(Decision<ShiftEvent> decision) {
        return decision instanceof Decision.Rejected<ShiftEvent>(var reason) ? reason.code() : "accepted";
    }

    private static String pointer(Decision<ShiftEvent> decision) {
        return ((Decision.Rejected<ShiftEvent>) decision).reason().pointer();
    }

    private static Tell tell(Shift shift, ShiftStage stage, String cause) {
        return new Tell(new Told(shift, stage, cause), THIS_YEAR, REGION, NOW);
    }

    private static Revise revise(Shift shift, ShiftStage stage, String cause) {
        return new Revise(new Told(shift, stage, cause), THIS_YEAR, REGION, NOW);
    }

    private static Happen happen(int year, String from) {
        Happening happening = new Happening(year, from, ShiftSize.SMALL, List.of(EVIDENCE), DROVE, null, ENDED);
        return new Happen(happening, THIS_YEAR, REGION, NOW);
    }

    private static Shift shift(String from, int fromYear, int toYear) {
        return shift(from, fromYear, toYear, null, null);
    }

    private static Shift shift(String from, int fromYear, int toYear, Attribution attribution, Result result) {
        return new Shift(
                "f",
                "s",
                "07",
                from,
                "Resurs för utveckling",
                null,
                fromYear,
                toYear,
                null,
                "0007",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                attribution,
                null,
                null,
                result);
    }
}
