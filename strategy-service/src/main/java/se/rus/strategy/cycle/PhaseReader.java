package se.rus.strategy.cycle;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import se.rus.platform.calendar.Days;
import se.rus.strategy.adoption.Elements;
import se.rus.strategy.adoption.StrategyElements;
import se.rus.strategy.decision.GoalDecision;
import se.rus.strategy.decision.GoalDecisions;
import se.rus.strategy.deviation.DeviationDocument;
import se.rus.strategy.deviation.DeviationViews;
import se.rus.strategy.deviation.Span;

/** Gathers what says where the goals of a strategy stand. */
@ApplicationScoped
class PhaseReader {
    private final StrategyElements strategies;
    private final DeviationViews deviations;
    private final GoalDecisions decisions;
    private final CycleViews cycles;
    private final Clock clock;

    PhaseReader(
            StrategyElements strategies,
            DeviationViews deviations,
            GoalDecisions decisions,
            CycleViews cycles,
            Clock clock) {
        this.strategies = strategies;
        this.deviations = deviations;
        this.decisions = decisions;
        this.cycles = cycles;
        this.clock = clock;
    }

    Uni<StrategyPhases> of(String strategyId) {
        return strategies
                .of(strategyId)
                .chain(strategy -> deviations
                        .ofStrategy(strategyId)
                        .chain(found -> decisions.of(strategyId).chain(made -> of(strategy, found, made))));
    }

    private Uni<StrategyPhases> of(Elements strategy, List<DeviationDocument> found, List<GoalDecision> made) {
        return cycles.ofStrategy(strategy.strategyId()).map(all -> {
            Phases phases = new Phases(found, made, all, Span.monthOf(Days.today(clock)));
            return new StrategyPhases(
                    strategy.strategyId(),
                    strategy.goals().stream().sorted().map(phases::of).toList());
        });
    }
}
