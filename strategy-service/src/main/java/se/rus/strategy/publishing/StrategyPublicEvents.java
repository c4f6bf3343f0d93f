package se.rus.strategy.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.rus.contracts.Topics;
import se.rus.platform.relay.PublicEvent;
import se.rus.platform.relay.PublicEventMapper;
import se.rus.platform.store.RecordedEvent;
import se.rus.strategy.adoption.StrategyEvent.StrategyAdopted;
import se.rus.strategy.adoption.StrategyEvent.StrategyReplaced;
import se.rus.strategy.content.Draft;
import se.rus.strategy.decision.DecisionEvent.DecisionMade;
import se.rus.strategy.deviation.DeviationEvent.DeviationOpened;

/** What the world is told: adopted and replaced strategies, what is off in them, what was decided. Drafts steer nothing. */
@ApplicationScoped
public class StrategyPublicEvents implements PublicEventMapper {
    static final String SOURCE = "/strategy";

    @Override
    public String topic() {
        return Topics.STRATEGY;
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public Optional<PublicEvent> map(RecordedEvent event) {
        return switch (event.data()) {
            case StrategyAdopted it -> Optional.of(published(it));
            case StrategyReplaced it ->
                Optional.of(replaced(it, event.metadata().county()));
            case DeviationOpened it -> Optional.of(PublicFollowUp.found(it));
            case DecisionMade it -> Optional.of(PublicFollowUp.made(it));
            default -> Optional.empty();
        };
    }

    /** @param county of the coordinator, who replaces strategies of that county only */
    private static PublicEvent replaced(StrategyReplaced it, String county) {
        var data = new se.rus.contracts.strategy.StrategyReplaced(
                it.strategyId(), county, it.replacedBy(), it.replacedAt());
        return new PublicEvent("StrategyReplaced", 1, it.strategyId(), data, county);
    }

    private static PublicEvent published(StrategyAdopted it) {
        Draft draft = it.draft();
        var data = new se.rus.contracts.strategy.StrategyAdopted(
                draft.strategyId(),
                draft.county(),
                draft.title(),
                draft.periodFrom(),
                draft.periodTo(),
                it.decision(),
                draft.goals().stream().map(PublicStrategy::goal).toList(),
                it.adoptedAt(),
                PublicStrategy.details(it));
        return new PublicEvent("StrategyAdopted", 1, draft.strategyId(), data, draft.county());
    }
}
