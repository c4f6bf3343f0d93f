package se.rus.strategy.strategy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A strategy as the API shows it.
 *
 * @param decision null while it is a draft
 * @param adoptedAt null while it is a draft
 */
@Schema(name = "Strategy", examples = StrategyExamples.STRATEGY)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StrategyDocument(
        String strategyId,
        String county,
        String title,
        int periodFrom,
        int periodTo,
        Status status,
        List<Goal> goals,
        FormalDecision decision,
        Instant draftedAt,
        Instant adoptedAt) {

    /** How far a strategy has come. */
    @Schema(name = "StrategyStatus")
    public enum Status {
        @JsonProperty("draft")
        DRAFT,
        @JsonProperty("adopted")
        ADOPTED
    }

    /** @throws IllegalArgumentException when there is no strategy */
    static StrategyDocument of(StrategyState state) {
        return switch (state) {
            case StrategyState.Missing ignored -> throw new IllegalArgumentException("no strategy");
            case StrategyState.Draft draft -> of(draft, Status.DRAFT, null, null);
            case StrategyState.Adopted it -> of(it.draft(), Status.ADOPTED, it.decision(), it.adoptedAt());
        };
    }

    static StrategyDocument of(StrategyEvent.StrategyDrafted it) {
        return of(new StrategyState.Draft(it.strategyId(), it.plan(), it.draftedAt()));
    }

    private static StrategyDocument of(
            StrategyState.Draft draft, Status status, FormalDecision decision, Instant adoptedAt) {
        Plan plan = draft.plan();
        return new StrategyDocument(
                draft.strategyId(),
                plan.county(),
                plan.title(),
                plan.periodFrom(),
                plan.periodTo(),
                status,
                plan.goals(),
                decision,
                draft.draftedAt(),
                adoptedAt);
    }
}
