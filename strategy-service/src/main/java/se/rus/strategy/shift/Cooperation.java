package se.rus.strategy.shift;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How those who take part worked together at the start and at the end of the period. It may go down as well.
 *
 * @param start step of the ladder at the start
 * @param end step of the ladder at the end; nullable while it goes on
 */
@Schema(name = "ShiftCooperation")
public record Cooperation(@NotNull CooperationLevel start, CooperationLevel end) {}
