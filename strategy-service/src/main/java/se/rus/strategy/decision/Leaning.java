package se.rus.strategy.decision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which way a measure works in one respect, and how.
 *
 * @param effect which way it works
 * @param text needed unless there is no effect
 */
@Schema(name = "ConsequenceEffect")
public record Leaning(
        @NotNull Effect effect,
        @Size(max = 5000) @Pattern(regexp = "(?s).*\\S.*") String text) {}
