package se.rus.funding.application;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.platform.http.FieldError;
import se.rus.platform.http.ProblemType;

/**
 * A decision on an application as it is sent in.
 *
 * @param outcome granted or rejected
 * @param decision where the decision stands written
 */
@Schema(name = "NewDecision", examples = ApplicationExamples.GRANT)
public record NewDecision(
        @NotNull Outcome outcome,

        @Schema(description = "Whole kronor; only when granted")
        Long grantedKronor,

        @Schema(
                description = "The financing plan that the grant rests on. Left out: the plan applied with, where"
                        + " the applicant pays itself what is granted less than applied for")
        @Size(max = 100)
        List<@Valid @NotNull NewFinancingRow> financing,

        @NotNull @Valid Minutes decision) {

    /**
     * An amount belongs to a grant, and to nothing else.
     *
     * @throws se.rus.platform.http.ProblemException 400 otherwise
     */
    NewDecision checked() {
        if ((outcome == Outcome.GRANTED) != (grantedKronor != null)) {
            throw ProblemType.INVALID_REQUEST.exception(
                    "Give grantedKronor when the outcome is granted, and only then.",
                    "Ange grantedKronor när utfallet är granted, och bara då.",
                    new FieldError(
                            "/grantedKronor", "belongs-to-granted", "belongs to a grant", "hör till ett bifall"));
        }
        return this;
    }

    /** Granted or not. */
    @Schema(name = "DecisionOutcome")
    public enum Outcome {
        @JsonProperty("granted")
        GRANTED,
        @JsonProperty("rejected")
        REJECTED
    }

    /**
     * Where the decision stands written.
     *
     * @see FormalDecision
     */
    @Schema(name = "DecisionMinutes")
    public record Minutes(
            @Schema(examples = "Regionala utvecklingsnämnden") @NotBlank @Size(max = 200)
            String body,

            @Schema(examples = "§ 47") @NotBlank @Size(max = 50)
            String paragraph,

            @Schema(examples = "RUN 2026/0093") @NotBlank @Size(max = 50)
            String registrationNumber,

            @Schema(examples = "2026-04-22") @NotNull LocalDate date) {

        FormalDecision formal() {
            return new FormalDecision(body, paragraph, registrationNumber, date);
        }
    }
}
