package se.rus.strategy.version;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.value.Decision;
import se.rus.strategy.adoption.StrategyDocument;

/**
 * An adopted version in a list.
 *
 * @param strategyId the strategy
 * @param number from 1
 * @param title title as adopted
 * @param periodFrom first year
 * @param periodTo last year
 * @param decision where the adoption stands written
 * @param adoptedAt when the adoption was noted
 */
@Schema(name = "StrategyVersion")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StrategyVersion(
        String strategyId,
        int number,
        String title,
        int periodFrom,
        int periodTo,
        Decision decision,
        Instant adoptedAt) {

    static StrategyVersion of(StrategyDocument it) {
        return new StrategyVersion(
                it.strategyId(),
                it.number(),
                it.title(),
                it.periodFrom(),
                it.periodTo(),
                it.decision(),
                it.adoptedAt());
    }
}
