package se.rus.funding.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Rejection;

/** Given what has been asked for before, when a command comes, then this follows. */
final class Case {
    private final ApplicationDecider decider = new ApplicationDecider();
    private final List<ApplicationEvent> history = new ArrayList<>();
    private Decision<ApplicationEvent> answer;

    static Case given(ApplicationCommand... accepted) {
        Case given = new Case();
        for (ApplicationCommand command : accepted) {
            given.history.addAll(given.when(command).events());
        }
        return given;
    }

    Case when(ApplicationCommand command) {
        answer = decider.decide(command, decider.fold(history));
        return this;
    }

    List<ApplicationEvent> events() {
        return switch (answer) {
            case Decision.Accepted<ApplicationEvent>(List<ApplicationEvent> events) -> events;
            case Decision.Rejected<ApplicationEvent>(Rejection reason) ->
                throw new AssertionError("refused: " + reason);
        };
    }

    <E extends ApplicationEvent> E then(Class<E> type) {
        assertEquals(1, events().size());
        return assertInstanceOf(type, events().getFirst());
    }

    void thenRefused(String code) {
        Decision.Rejected<?> rejected = assertInstanceOf(Decision.Rejected.class, answer, () -> "accepted: " + answer);
        assertEquals(code, rejected.reason().code());
    }
}
