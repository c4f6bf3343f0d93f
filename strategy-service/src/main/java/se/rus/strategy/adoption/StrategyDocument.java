package se.rus.strategy.adoption;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.value.Decision;
import se.rus.strategy.adoption.StrategyEvent.StrategyAdopted;
import se.rus.strategy.adoption.StrategyEvent.StrategyDrafted;

/** A strategy as it is shown; what has not happened yet is left out. */
@Schema(name = "Strategy", examples = StrategyExamples.STRATEGY)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StrategyDocument(
        String strategyId,
        String county,
        String title,
        int periodFrom,
        int periodTo,
        @Schema(description = "draft or adopted") String status,
        List<Goal> goals,
        Decision decision,
        Instant adoptedAt) {

    static StrategyDocument of(StrategyState state) {
        return switch (state) {
            case StrategyState.None ignored -> throw new IllegalStateException("There is nothing to show");
            case StrategyState.Drafted(StrategyDrafted it) -> of(it);
            case StrategyState.Adopted(StrategyAdopted it) -> of(it);
        };
    }

    static StrategyDocument of(StrategyEvent event) {
        return switch (event) {
            case StrategyDrafted it -> of(it.draft(), "draft", null, null);
            case StrategyAdopted it -> of(it.draft(), "adopted", it.decision(), it.adoptedAt());
        };
    }

    private static StrategyDocument of(Draft it, String status, Decision decision, Instant adoptedAt) {
        return new StrategyDocument(
                it.strategyId(),
                it.county(),
                it.title(),
                it.periodFrom(),
                it.periodTo(),
                status,
                it.goals(),
                decision,
                adoptedAt);
    }
}
