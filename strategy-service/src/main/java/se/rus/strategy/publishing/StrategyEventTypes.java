package se.rus.strategy.publishing;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import se.rus.platform.store.EventTypes;
import se.rus.strategy.activity.ActivityEvent;
import se.rus.strategy.actor.ActorEvent;
import se.rus.strategy.actor.OrganisationNumberEvent;
import se.rus.strategy.adoption.StrategyEvent;
import se.rus.strategy.context.ContextEvent;
import se.rus.strategy.cycle.CycleEvent;
import se.rus.strategy.decision.DecisionEvent;
import se.rus.strategy.deviation.DeviationEvent;
import se.rus.strategy.deviation.SlotEvent;
import se.rus.strategy.network.NetworkEvent;
import se.rus.strategy.network.agreement.AgreementEvent;
import se.rus.strategy.relation.RelationEvent;
import se.rus.strategy.relevance.RelevanceEvent;
import se.rus.strategy.report.ReportEvent;
import se.rus.strategy.report.government.GovernmentReportEvent;
import se.rus.strategy.shift.ShiftEvent;

/** The events that this service stores. */
public final class StrategyEventTypes {

    @Produces
    @Singleton
    EventTypes eventTypes() {
        return EventTypes.ofSealed(
                StrategyEvent.class,
                ActorEvent.class,
                OrganisationNumberEvent.class,
                NetworkEvent.class,
                AgreementEvent.class,
                RelationEvent.class,
                RelevanceEvent.class,
                ActivityEvent.class,
                ShiftEvent.class,
                ContextEvent.class,
                ReportEvent.class,
                GovernmentReportEvent.class,
                DeviationEvent.class,
                SlotEvent.class,
                DecisionEvent.class,
                CycleEvent.class);
    }
}
