package se.rus.strategy.decision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether goals or indicators have to be revised for a measure.
 *
 * @param goals whether a goal has to be revised
 * @param indicators whether an indicator has to be revised
 * @param text which ones and why; nullable
 */
@Schema(name = "ConsequenceRevisionNeed")
public record RevisionNeed(
        @NotNull Boolean goals,
        @NotNull Boolean indicators,
        @Size(max = 5000) String text) {}
