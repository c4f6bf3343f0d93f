package se.rus.strategy.context;

import java.time.Instant;

/** What may be asked of a context event. Times and ids come with the command. */
public sealed interface ContextCommand {

    /** Note it. */
    record Note(Context context, Instant at) implements ContextCommand {}

    /** See it otherwise. */
    record Revise(Context context, Instant at) implements ContextCommand {}
}
