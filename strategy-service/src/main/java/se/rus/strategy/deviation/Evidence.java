package se.rus.strategy.deviation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What speaks for or against a supposed cause.
 *
 * @param kind what sort of evidence it is
 * @param text what it shows, in words
 * @param link http or https; nullable unless the kind is link
 */
@Schema(name = "CauseEvidence")
public record Evidence(
        @NotNull EvidenceKind kind,
        @NotBlank @Size(max = 5000) String text,

        @Size(max = 2000) @Pattern(regexp = "https?://[^\\s\"<>]+")
        String link) {}
