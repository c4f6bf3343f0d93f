package se.rus.funding.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row of a financing plan as it is sent in.
 *
 * @see FinancingRow
 */
@Schema(name = "FinancingPart")
public record NewFinancingRow(
        @NotBlank @Size(max = 100) String source,

        @Schema(description = "Whole kronor") @NotNull @PositiveOrZero
        Long kronor) {

    static List<FinancingRow> rows(List<NewFinancingRow> parts) {
        return parts == null
                ? List.of()
                : parts.stream()
                        .map(part -> new FinancingRow(part.source(), part.kronor()))
                        .toList();
    }
}
