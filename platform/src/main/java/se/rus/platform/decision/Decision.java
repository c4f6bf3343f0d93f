package se.rus.platform.decision;

import java.util.List;
import java.util.Optional;

/** What a decider answers. */
public sealed interface Decision<E> {

    /** It happens. No events: it is so already, and doing it again changes nothing. */
    record Accepted<E>(List<E> events) implements Decision<E> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** It may not happen, and why. */
    record Rejected<E>(Rejection reason) implements Decision<E> {}

    static <E> Decision<E> accept(E event) {
        return new Accepted<>(List.of(event));
    }

    static <E> Decision<E> accept(List<E> events) {
        return new Accepted<>(events);
    }

    static <E> Decision<E> nothingNew() {
        return new Accepted<>(List.of());
    }

    /** Accepts the event unless a rule is broken. */
    static <E> Decision<E> unless(Optional<Rejection> broken, E event) {
        return broken.<Decision<E>>map(Decision::reject).orElseGet(() -> accept(event));
    }

    static <E> Decision<E> reject(Rejection reason) {
        return new Rejected<>(reason);
    }
}
