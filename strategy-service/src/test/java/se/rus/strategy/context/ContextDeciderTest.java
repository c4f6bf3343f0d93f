package se.rus.strategy.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.rus.contracts.value.BilingualText;
import se.rus.platform.decision.Decision;
import se.rus.strategy.context.ContextCommand.Note;
import se.rus.strategy.context.ContextCommand.Revise;
import se.rus.strategy.context.ContextEvent.ContextNoted;
import se.rus.strategy.context.ContextEvent.ContextRevised;

class ContextDeciderTest {
    private static final Instant NOW = Instant.parse("2024-06-01T12:00:00Z");
    private static final Affected GOAL = new Affected(AffectedKind.ELEMENT, "s", "goal-1", null, null);
    private static final Context WAR = context("2022-02-24", null, GOAL);

    private final ContextDecider decider = new ContextDecider();

    @Test
    void givenNothing_whenNoted_thenItIsNotedAlsoWhileItGoesOn() {
        assertThat(when(new Note(WAR, NOW))).isEqualTo(Decision.accept(new ContextNoted(WAR, NOW)));
    }

    @Test
    void itIsRevisedOnceItExistsAndTheSameAgainChangesNothing() {
        Context ended = context("2022-02-24", "2022-02-24", GOAL);
        ContextEvent noted = new ContextNoted(WAR, NOW);

        assertThat(when(new Revise(ended, NOW), noted)).isEqualTo(Decision.accept(new ContextRevised(ended, NOW)));
        assertThat(when(new Revise(WAR, NOW), noted)).isEqualTo(Decision.nothingNew());
        assertThat(refusal(when(new Revise(WAR, NOW)))).isEqualTo("context-event-not-found");
        assertThat(refusal(when(new Note(WAR, NOW), noted))).isEqualTo("context-event-exists");
    }

    @Test
    void reversedDaysAndOneThingTwiceAreRefused() {
        assertThat(refusal(when(new Note(context("2022-02-24", "2022-02-23"), NOW))))
                .isEqualTo("period-reversed");
        Affected again = new Affected(AffectedKind.ELEMENT, "s", "goal-1", Effect.POSITIVE, "Digitalisering");
        assertThat(refusal(when(new Note(context("2022-02-24", null, GOAL, again), NOW))))
                .isEqualTo("affected-twice");
        Affected elsewhere = new Affected(AffectedKind.ELEMENT, "t", "goal-1", null, null);
        assertThat(refusal(when(new Note(context("2022-02-24", null, GOAL, elsewhere), NOW))))
                .isEqualTo("accepted");
    }

    private Decision<ContextEvent> when(ContextCommand command, ContextEvent... history) {
        return decider.decide(command, decider.fold(List.of(history)));
    }

    private static String refusal(Decision<ContextEvent> decision) {
        return decision instanceof Decision.Rejected<ContextEvent>(var reason) ? reason.code() : "accepted";
    }

    private static Context context(String from, String to, Affected... affected) {
        return new Context(
                "c",
                "07",
                new BilingualText("Kriget i Ukraina", "The war in Ukraine"),
                null,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                Effect.NEGATIVE,
                List.of(affected));
    }
}
