package se.rus.strategy.publishing;

import se.rus.contracts.strategy.DecidedMeasure;
import se.rus.contracts.strategy.DecisionMade;
import se.rus.contracts.strategy.DeviationFound;
import se.rus.platform.relay.PublicEvent;
import se.rus.strategy.decision.DecisionEvent;
import se.rus.strategy.deviation.DeviationEvent.DeviationOpened;
import se.rus.strategy.deviation.Subject;

/** What is off, and what was decided about it, in the words of the public contract. */
final class PublicFollowUp {
    private PublicFollowUp() {}

    static PublicEvent found(DeviationOpened it) {
        Subject subject = it.subject();
        var data = new DeviationFound(
                it.deviationId(),
                subject.strategyId(),
                subject.county(),
                subject.goals(),
                subject.indicatorId(),
                subject.indicatorName(),
                subject.actor(),
                it.direction(),
                it.period(),
                it.heard() == null ? null : it.heard().signal(),
                it.opening().at());
        return new PublicEvent("DeviationFound", 1, subject.strategyId(), data, subject.county());
    }

    static PublicEvent made(DecisionEvent.DecisionMade it) {
        var measures = it.verdict().measures().stream()
                .map(each -> new DecidedMeasure(each.proposalId(), each.title(), each.responsible()))
                .toList();
        var data = new DecisionMade(
                it.deviationId(),
                it.strategyId(),
                it.county(),
                it.goals(),
                it.verdict().minutes(),
                measures,
                it.verdict().distribution(),
                it.at());
        return new PublicEvent("DecisionMade", 1, it.strategyId(), data, it.county());
    }
}
