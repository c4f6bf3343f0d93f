package se.rus.strategy.drafting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.strategy.content.DocumentRole;
import se.rus.strategy.content.DocumentType;
import se.rus.strategy.content.GoverningDocument;

/**
 * A governing document as it is sent in. Its years are taken as printed, also when they cannot be right.
 *
 * @see se.rus.strategy.content.GoverningDocument
 */
@Schema(name = "NewGoverningDocument")
public record NewGoverningDocument(
        @Pattern(regexp = NewId.PATTERN) String documentId,
        @NotBlank @Size(max = 300) String title,

        @Schema(description = "Left out when it is none of these")
        DocumentType type,

        @Schema(description = "Left out: governing") DocumentRole role,
        @Size(min = 1, max = 200) String owner,

        @Schema(description = "First year; when both are left out, those in the title count") @Min(1900) @Max(2200)
        Integer validFrom,

        @Schema(description = "Last year") @Min(1900) @Max(2200)
        Integer validTo,

        @Schema(description = "Where it is kept here as a strategy") @Size(min = 1, max = 60)
        String strategyId) {

    GoverningDocument document(Ids ids) {
        return new GoverningDocument(
                ids.of(documentId, "document"),
                title,
                type,
                role == null ? DocumentRole.GOVERNING : role,
                owner,
                validFrom,
                validTo,
                strategyId);
    }
}
