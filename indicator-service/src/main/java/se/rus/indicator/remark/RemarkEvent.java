package se.rus.indicator.remark;

import java.time.Instant;
import se.rus.indicator.observation.ObservationKey;

/** What people say about an observation. Kept apart from its values, so that a comment is no version of a value. */
public sealed interface RemarkEvent {

    /** Somebody commented. */
    record ObservationCommented(ObservationKey key, String text, Instant at) implements RemarkEvent {}

    /** Somebody wants it looked into. */
    record ObservationMarkedForFollowUp(ObservationKey key, String text, Instant at) implements RemarkEvent {}

    /** It was looked into. */
    record ObservationFollowedUp(ObservationKey key, String text, Instant at) implements RemarkEvent {}
}
