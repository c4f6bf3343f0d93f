package se.rus.strategy.shift;

import java.time.Instant;
import se.rus.contracts.strategy.ShiftStage;
import se.rus.strategy.contribution.By;

/** What may be asked of a shift. Times, ids and who asks come with the command. */
public sealed interface ShiftCommand {

    /**
     * Tell of one.
     *
     * @param thisYear nothing happens later than this
     */
    record Tell(Told told, int thisYear, By by, Instant at) implements ShiftCommand {}

    /** Tell it otherwise, in the stage that it is in. */
    record Revise(Told told, int thisYear, By by, Instant at) implements ShiftCommand {}

    /** Say that a wanted one has happened. */
    record Happen(Happening happening, int thisYear, By by, Instant at) implements ShiftCommand {}

    /**
     * A shift and whether it has happened.
     *
     * @param suspectedCause of why it has not; nullable
     */
    record Told(Shift shift, ShiftStage stage, String suspectedCause) {}
}
