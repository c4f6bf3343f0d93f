package se.rus.strategy.contribution;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.rus.platform.http.FieldError;
import se.rus.platform.http.ProblemException;
import se.rus.platform.http.ProblemType;
import se.rus.strategy.adoption.Elements;
import se.rus.strategy.adoption.StrategyElements;

/** Finds the strategy that a request names in its body. */
@ApplicationScoped
public class StrategyReference {
    private final StrategyElements strategies;

    StrategyReference(StrategyElements strategies) {
        this.strategies = strategies;
    }

    /** Its parts; a 422 problem at {@code /strategyId} when there is no such strategy. */
    public Uni<Elements> of(String strategyId) {
        return strategies
                .of(strategyId)
                .onFailure(ProblemException.class)
                .transform(missing -> ProblemType.RULE_BROKEN.exception(
                        "There is no such strategy.",
                        "Det finns ingen sådan strategi.",
                        List.of(new FieldError("/strategyId", "unknown-strategy", "does not exist", "finns inte"))));
    }
}
