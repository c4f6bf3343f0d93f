package se.rus.strategy.drafting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.strategy.Dimension;
import se.rus.strategy.content.About;
import se.rus.strategy.content.DocumentType;
import se.rus.strategy.content.Parent;

/**
 * What a strategy says of itself, as it is sent in.
 *
 * @see se.rus.strategy.content.About
 */
@Schema(name = "NewAbout")
public record NewAbout(
        @Size(min = 1, max = 200) String owner,
        DocumentType type,

        @Schema(description = "Where it was read") @Size(min = 1, max = 500)
        String source,

        @Schema(description = "Year, month or day", examples = "2015") @Pattern(regexp = AS_PRINTED)
        String adoptedAsPrinted,

        @Schema(description = "Year, month or day", examples = "2019-06") @Pattern(regexp = AS_PRINTED)
        String revisedAsPrinted,

        @Valid Under under,
        @Size(max = 3) List<@NotNull Dimension> dimensions) {
    private static final String AS_PRINTED = "[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";

    About about() {
        Parent parent = under == null ? null : new Parent(under.strategyId(), under.title());
        return new About(owner, type, source, adoptedAsPrinted, revisedAsPrinted, parent, dimensions);
    }

    /**
     * The strategy that it hangs under.
     *
     * @param title what that strategy is called
     */
    @Schema(name = "NewUnder")
    public record Under(
            @Schema(description = "Where it is kept here as a strategy") @Size(min = 1, max = 60)
            String strategyId,

            @NotBlank @Size(max = 300) String title) {}
}
