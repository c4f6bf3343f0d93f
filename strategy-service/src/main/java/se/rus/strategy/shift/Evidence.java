package se.rus.strategy.shift;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What shows that a shift has happened.
 *
 * @param text in words
 * @param link to a report or page, http or https; nullable
 */
@Schema(name = "ShiftEvidence")
public record Evidence(
        @NotBlank @Size(max = 5000) String text,

        @Size(max = 2000) @Pattern(regexp = "https?://[^\\s\"<>]+")
        String link) {}
