package se.rus.strategy.context;

import java.time.Instant;

/** What is noted of a context event. */
public sealed interface ContextEvent {

    /** It was noted. */
    record ContextNoted(Context context, Instant notedAt) implements ContextEvent {}

    /** It is seen otherwise from now on. */
    record ContextRevised(Context context, Instant revisedAt) implements ContextEvent {}
}
