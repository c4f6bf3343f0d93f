package se.rus.indicator.remark;

import java.time.Instant;
import se.rus.indicator.observation.ObservationKey;

/** A remark to be made. */
public record RemarkCommand(RemarkKind kind, ObservationKey key, String text, Instant at) {}
