package se.rus.strategy.deviation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A supposed cause: a hypothesis, until evidence confirms or rejects it.
 *
 * @param causeId chosen by who writes it; unique in the analysis, and kept when it is edited
 * @param text the cause, in words
 * @param influence whether the county itself can do something about it
 * @param finding what the evidence says of it
 * @param evidence none when left out; at least one when it is confirmed or rejected
 */
@Schema(name = "DeviationCause")
public record Cause(
        @NotNull @Pattern(regexp = "[\\w-]{1,40}") String causeId,
        @NotBlank @Size(max = 2000) String text,
        @NotNull Influence influence,
        @NotNull Finding finding,
        @Size(max = 50) List<@NotNull @Valid Evidence> evidence) {
    public Cause {
        evidence = evidence == null ? List.of() : evidence.stream().toList();
    }
}
