package se.rus.strategy.drafting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.strategy.content.Challenge;
import se.rus.strategy.content.Governance;
import se.rus.strategy.content.GovernanceLevel;
import se.rus.strategy.content.Priority;

/**
 * A priority as it is sent in, with its challenges and focus areas.
 *
 * @see se.rus.strategy.content.Priority
 */
@Schema(name = "NewPriority")
public record NewPriority(
        @Schema(description = "Left out: priority-1, priority-2 and so on") @Pattern(regexp = NewId.PATTERN)
        String priorityId,

        @NotNull @Min(1) @Max(1000) Integer number,
        @NotBlank @Size(max = 300) String title,
        @Size(min = 1, max = 4000) String description,
        @Size(max = 50) List<@Valid @NotNull NewChallenge> challenges,
        @Size(max = 50) List<@Valid @NotNull NewFocusArea> focusAreas,
        @Valid NewServes serves,
        @Size(max = 20) List<@Valid @NotNull NewGovernance> governance) {

    public NewPriority {
        challenges = NewStrategy.orNone(challenges);
        focusAreas = NewStrategy.orNone(focusAreas);
        governance = NewStrategy.orNone(governance);
    }

    Priority priority(Ids ids) {
        return new Priority(
                ids.of(priorityId, "priority"),
                number,
                title,
                description,
                challenges.stream().map(each -> each.challenge(ids)).toList(),
                focusAreas.stream().map(each -> each.focusArea(ids)).toList(),
                serves == null ? null : serves.serves(),
                governance.stream().map(NewGovernance::governance).toList());
    }

    Stream<String> given() {
        return Stream.of(
                        Stream.ofNullable(priorityId),
                        challenges.stream().map(NewChallenge::challengeId),
                        focusAreas.stream().flatMap(NewFocusArea::given))
                .flatMap(ids -> ids);
    }

    /**
     * A challenge as it is sent in.
     *
     * @see se.rus.strategy.content.Challenge
     */
    @Schema(name = "NewChallenge")
    public record NewChallenge(
            @Pattern(regexp = NewId.PATTERN) String challengeId,
            @NotBlank @Size(max = 500) String title) {

        Challenge challenge(Ids ids) {
            return new Challenge(ids.of(challengeId, "challenge"), title);
        }
    }

    /**
     * How a level of government relates to it, as it is sent in.
     *
     * @see se.rus.strategy.content.Governance
     */
    @Schema(name = "NewGovernance")
    public record NewGovernance(
            @NotNull GovernanceLevel level,
            @NotBlank @Size(max = 2000) String relation) {

        Governance governance() {
            return new Governance(level, relation);
        }
    }
}
