package se.rus.strategy.shift;

import java.time.Instant;
import se.rus.strategy.contribution.By;

/** What is told of a shift. */
public sealed interface ShiftEvent {

    /** One that has happened was described. */
    record ShiftDescribed(Shift shift, By by, Instant describedAt) implements ShiftEvent {}

    /**
     * One that has not happened was said to be wanted.
     *
     * @param suspectedCause why it has not happened; null when nobody knows yet
     */
    record ShiftWanted(Shift shift, String suspectedCause, By by, Instant wantedAt) implements ShiftEvent {}

    /** It is told otherwise from now on. */
    record ShiftRevised(Shift shift, String suspectedCause, By by, Instant revisedAt) implements ShiftEvent {}

    /** A wanted one has happened. */
    record ShiftHappened(Shift shift, By by, Instant toldAt) implements ShiftEvent {}
}
