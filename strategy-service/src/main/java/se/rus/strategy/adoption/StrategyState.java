package se.rus.strategy.adoption;

import java.util.Map;
import java.util.Optional;
import se.rus.strategy.content.Draft;
import se.rus.strategy.content.PartKind;

/** As much of a strategy's history as its decisions need. */
public sealed interface StrategyState {

    /** There is none. */
    record None() implements StrategyState {}

    /**
     * There is one.
     *
     * @param steering the version that steers, or null before the first adoption
     * @param open the version that is being worked on, or null
     * @param replacedBy id of the strategy that steers instead, or null
     * @param parts every id that any version has used, and what for: it never comes to mean something else
     */
    record Known(Steering steering, OpenDraft open, String replacedBy, Map<String, PartKind> parts)
            implements StrategyState {
        public Known {
            parts = parts == null ? Map.of() : Map.copyOf(parts);
        }

        /** What it says: the version that steers, otherwise the draft. */
        public Draft content() {
            return steering == null ? open.draft() : steering.draft();
        }

        /** The draft under way, if there is one. */
        public Optional<OpenDraft> underWay() {
            return Optional.ofNullable(open);
        }
    }
}
