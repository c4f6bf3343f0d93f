package se.rus.strategy.shift;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the work had to do with the shift.
 *
 * @param confidence how sure it is that the work led to the shift
 * @param drivenBy who drove it, in words; nullable
 */
@Schema(name = "ShiftAttribution")
public record Attribution(
        @NotNull Confidence confidence, @Size(max = 500) String drivenBy) {}
