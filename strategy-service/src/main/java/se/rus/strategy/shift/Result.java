package se.rus.strategy.shift;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of the work behind a shift.
 *
 * @param outcome what became of it
 * @param lastingRole who has which task from now on, in words; nullable
 */
@Schema(name = "ShiftResult")
public record Result(
        @NotNull Outcome outcome, @Size(max = 1000) String lastingRole) {}
