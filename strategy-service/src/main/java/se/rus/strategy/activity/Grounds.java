package se.rus.strategy.activity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an activity rests on.
 *
 * @param decidedBy what sort of body decided on it
 * @param reference where the decision stands: body, paragraph or registration number; nullable
 */
@Schema(name = "ActivityGrounds")
public record Grounds(
        @NotNull DecidedBy decidedBy, @Size(max = 300) String reference) {}
