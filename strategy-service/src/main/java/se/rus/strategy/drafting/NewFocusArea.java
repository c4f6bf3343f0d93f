package se.rus.strategy.drafting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.strategy.content.Effort;
import se.rus.strategy.content.FocusArea;

/**
 * A focus area as it is sent in, with its efforts.
 *
 * @see se.rus.strategy.content.FocusArea
 */
@Schema(name = "NewFocusArea")
public record NewFocusArea(
        @Pattern(regexp = NewId.PATTERN) String focusAreaId,
        @NotBlank @Size(max = 300) String title,

        @Schema(description = "Ids of the challenges of its priority that it meets") @Size(max = 50)
        List<@NotNull @Size(max = 100) String> challenges,

        @Size(max = 100) List<@Valid @NotNull NewEffort> efforts) {

    public NewFocusArea {
        efforts = NewStrategy.orNone(efforts);
    }

    FocusArea focusArea(Ids ids) {
        return new FocusArea(
                ids.of(focusAreaId, "focus-area"),
                title,
                challenges,
                efforts.stream().map(each -> each.effort(ids)).toList());
    }

    Stream<String> given() {
        return Stream.concat(Stream.ofNullable(focusAreaId), efforts.stream().map(NewEffort::effortId));
    }

    /**
     * An effort as it is sent in.
     *
     * @see se.rus.strategy.content.Effort
     */
    @Schema(name = "NewEffort")
    public record NewEffort(
            @Pattern(regexp = NewId.PATTERN) String effortId,
            @NotBlank @Size(max = 300) String title) {

        Effort effort(Ids ids) {
            return new Effort(ids.of(effortId, "effort"), title);
        }
    }
}
