package se.rus.strategy.deviation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a deviation came to be opened.
 *
 * @param by who opened it
 * @param actor code of the coordinator's organisation; null when the system did it
 * @param motivation in the coordinator's words; null when the system did it
 * @param at when it was opened
 */
@Schema(name = "DeviationOpening")
public record Opening(Opener by, String actor, String motivation, Instant at) {}
