package se.rus.strategy.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a proposed measure would lead to (konsekvensbeskrivning). All of it is to be answered before a decision.
 *
 * @param social the effect on people
 * @param economic the effect on the economy
 * @param ecological the effect on nature and climate
 * @param otherCountries the effect outside Sweden
 * @param worstOff the effect for those who are worst off
 * @param shortTerm what it leads to soon, in words
 * @param longTerm what it leads to in the long run, in words
 * @param resources money, staff, premises
 * @param organisation what changes in how the work is organised
 * @param residents what residents will notice
 * @param revision whether goals or indicators have to be revised
 */
@Schema(name = "Consequences", examples = DecisionExamples.CONSEQUENCES)
public record Consequences(
        @NotNull @Valid Leaning social,
        @NotNull @Valid Leaning economic,
        @NotNull @Valid Leaning ecological,
        @NotNull @Valid Leaning otherCountries,
        @NotNull @Valid Leaning worstOff,
        @NotBlank @Size(max = 5000) String shortTerm,
        @NotBlank @Size(max = 5000) String longTerm,
        @NotBlank @Size(max = 5000) String resources,
        @NotBlank @Size(max = 5000) String organisation,
        @NotBlank @Size(max = 5000) String residents,
        @NotNull @Valid RevisionNeed revision) {}
