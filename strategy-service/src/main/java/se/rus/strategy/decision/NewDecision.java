package se.rus.strategy.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.value.Decision;
import se.rus.platform.calendar.CalendarDay;

/**
 * A decision as it is sent in. Every standing proposal is either adopted or rejected. Lists are empty when left out.
 *
 * @param body who decided, for example the regional board
 * @param paragraph of the minutes, for example § 40
 * @param registrationNumber of the case, for example 3561-2019
 * @param date day of the decision
 * @param attachments papers that belong to it
 * @param distribution who is sent the decision
 * @param adopted ids of the proposals that are adopted
 * @param rejected the other proposals, each with the reason
 */
@Schema(name = "NewDecision", examples = DecisionExamples.NEW)
public record NewDecision(
        @NotBlank @Size(max = 200) String body,
        @NotBlank @Size(max = 50) String paragraph,
        @NotBlank @Size(max = 50) String registrationNumber,
        @NotNull @CalendarDay LocalDate date,
        @Size(max = 100) List<@NotNull @Valid Attachment> attachments,
        @Size(max = 200) List<@NotBlank @Size(max = 300) String> distribution,
        @Size(max = 200) List<@NotBlank @Size(max = 60) String> adopted,
        @Size(max = 200) List<@NotNull @Valid RejectedProposal> rejected) {
    public NewDecision {
        attachments = given(attachments);
        distribution = given(distribution);
        adopted = given(adopted);
        rejected = given(rejected);
    }

    private static <T> List<T> given(List<T> list) {
        return list == null ? List.of() : list.stream().toList();
    }

    Decision minutes() {
        return new Decision(body, paragraph, registrationNumber, date);
    }
}
