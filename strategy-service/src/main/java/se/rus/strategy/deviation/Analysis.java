package se.rus.strategy.deviation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer to the first question: what is the cause? Lists are empty when they are left out.
 *
 * @param causes supposed causes
 * @param comparisons those who do better, and what can be learnt there
 * @param furtherMeasures what else to measure or ask for, to get deeper
 * @param conclusion what it all comes to; nullable as long as there is none
 */
@Schema(name = "DeviationAnalysis", examples = DeviationExamples.ANALYSIS)
public record Analysis(
        @Size(max = 100) List<@NotNull @Valid Cause> causes,
        @Size(max = 100) List<@NotNull @Valid Comparison> comparisons,
        @Size(max = 50) List<@NotBlank @Size(max = 500) String> furtherMeasures,
        @Size(max = 10_000) String conclusion) {
    static final Analysis NONE = new Analysis(List.of(), List.of(), List.of(), null);

    public Analysis {
        causes = given(causes);
        comparisons = given(comparisons);
        furtherMeasures = given(furtherMeasures);
    }

    /** Nulls in it are left for the validation to find. */
    private static <T> List<T> given(List<T> list) {
        return list == null ? List.of() : list.stream().toList();
    }

    /** Whether there is a cause of that id. */
    boolean has(String causeId) {
        return causes.stream().anyMatch(each -> each.causeId().equals(causeId));
    }
}
