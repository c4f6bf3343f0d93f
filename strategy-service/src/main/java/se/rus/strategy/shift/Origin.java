package se.rus.strategy.shift;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the work behind a shift came out of.
 *
 * @param kind what sort of thing it came out of
 * @param text for example the name of the assignment; nullable
 */
@Schema(name = "ShiftOrigin")
public record Origin(
        @NotNull OriginKind kind, @Size(max = 500) String text) {}
