package se.rus.strategy.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A paper that belongs to a decision (bilaga).
 *
 * @param title what the paper is called
 * @param link where it is kept, http or https
 */
@Schema(name = "DecisionAttachment")
public record Attachment(
        @NotBlank @Size(max = 300) String title,

        @NotNull @Size(max = 2000) @Pattern(regexp = "https?://[^\\s\"<>]+")
        String link) {}
