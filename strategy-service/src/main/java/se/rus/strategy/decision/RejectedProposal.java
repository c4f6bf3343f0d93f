package se.rus.strategy.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A proposal that was not adopted, and why: those who made it are to know.
 *
 * @param proposalId the proposal, by its id in the deviation
 * @param reason why it was not adopted
 */
@Schema(name = "RejectedProposal")
public record RejectedProposal(
        @NotBlank @Size(max = 60) String proposalId,
        @NotBlank @Size(max = 2000) String reason) {}
