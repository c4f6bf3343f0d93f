package se.rus.strategy.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import se.rus.contracts.Topics;
import se.rus.contracts.strategy.StrategyGoal;
import se.rus.platform.relay.PublicEvent;
import se.rus.platform.relay.PublicEventMapper;
import se.rus.platform.store.RecordedEvent;
import se.rus.strategy.adoption.Draft;
import se.rus.strategy.adoption.StrategyEvent.StrategyAdopted;

/** What the world is told: adopted strategies. Drafts steer nothing. */
@ApplicationScoped
public class StrategyPublicEvents implements PublicEventMapper {

    @Override
    public String topic() {
        return Topics.STRATEGY;
    }

    @Override
    public String source() {
        return "/strategy";
    }

    @Override
    public Optional<PublicEvent> map(RecordedEvent event) {
        return event.data() instanceof StrategyAdopted adopted ? Optional.of(published(adopted)) : Optional.empty();
    }

    private static PublicEvent published(StrategyAdopted it) {
        Draft draft = it.draft();
        List<StrategyGoal> goals = draft.goals().stream()
                .map(goal -> new StrategyGoal(goal.goalId(), goal.number(), goal.title(), goal.dimension()))
                .toList();
        var data = new se.rus.contracts.strategy.StrategyAdopted(
                draft.strategyId(),
                draft.county(),
                draft.title(),
                draft.periodFrom(),
                draft.periodTo(),
                it.decision(),
                goals,
                it.adoptedAt());
        return new PublicEvent("StrategyAdopted", 1, draft.strategyId(), data, draft.county());
    }
}
