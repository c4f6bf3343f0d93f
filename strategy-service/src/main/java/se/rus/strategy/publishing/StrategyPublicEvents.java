package se.rus.strategy.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import se.rus.contracts.Topics;
import se.rus.contracts.strategy.StrategyGoal;
import se.rus.contracts.value.Decision;
import se.rus.platform.relay.PublicEvent;
import se.rus.platform.relay.PublicEventMapper;
import se.rus.platform.store.RecordedEvent;
import se.rus.strategy.strategy.FormalDecision;
import se.rus.strategy.strategy.Goal;
import se.rus.strategy.strategy.Plan;
import se.rus.strategy.strategy.StrategyEvent.StrategyAdopted;

/** What the world is told: adoptions. Drafts are the county's own. */
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
        return event.data() instanceof StrategyAdopted adopted
                ? Optional.of(new PublicEvent(
                        "StrategyAdopted",
                        1,
                        adopted.strategyId(),
                        published(adopted),
                        adopted.plan().county()))
                : Optional.empty();
    }

    private static se.rus.contracts.strategy.StrategyAdopted published(StrategyAdopted adopted) {
        Plan plan = adopted.plan();
        return new se.rus.contracts.strategy.StrategyAdopted(
                adopted.strategyId(),
                plan.county(),
                plan.title(),
                plan.periodFrom(),
                plan.periodTo(),
                decision(adopted.decision()),
                goals(plan.goals()),
                adopted.adoptedAt());
    }

    private static Decision decision(FormalDecision decision) {
        return new Decision(decision.body(), decision.paragraph(), decision.registrationNumber(), decision.date());
    }

    private static List<StrategyGoal> goals(List<Goal> goals) {
        return goals.stream()
                .map(goal -> new StrategyGoal(goal.goalId(), goal.number(), goal.title(), goal.dimension()))
                .toList();
    }
}
