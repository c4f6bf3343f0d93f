package se.rus.contracts;

import java.util.List;
import java.util.Optional;
import se.rus.contracts.funding.GrantDecided;
import se.rus.contracts.funding.GrantPaid;
import se.rus.contracts.indicator.CountyAssessed;
import se.rus.contracts.indicator.IndicatorAssessed;
import se.rus.contracts.indicator.IndicatorDefined;
import se.rus.contracts.indicator.IndicatorRetired;
import se.rus.contracts.indicator.IndicatorRevised;
import se.rus.contracts.indicator.ObligationSet;
import se.rus.contracts.indicator.ObservationRecorded;
import se.rus.contracts.indicator.ObservationRevised;
import se.rus.contracts.indicator.ObservationWithdrawn;
import se.rus.contracts.notification.NotificationDelivered;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.contracts.strategy.ActivityReported;
import se.rus.contracts.strategy.DecisionMade;
import se.rus.contracts.strategy.DeviationFound;
import se.rus.contracts.strategy.ShiftReported;
import se.rus.contracts.strategy.StrategyAdopted;
import se.rus.contracts.strategy.StrategyReplaced;

/** Every version of every event that leaves the system, and nothing else. */
public final class ContractCatalogue {

    private static final List<PublicEventType> ALL = List.of(
            new PublicEventType(Topics.STRATEGY, "StrategyAdopted", 1, StrategyAdopted.class),
            new PublicEventType(Topics.STRATEGY, "DeviationFound", 1, DeviationFound.class),
            new PublicEventType(Topics.STRATEGY, "DecisionMade", 1, DecisionMade.class),
            new PublicEventType(Topics.STRATEGY, "ActivityReported", 1, ActivityReported.class),
            new PublicEventType(Topics.STRATEGY, "ShiftReported", 1, ShiftReported.class),
            new PublicEventType(Topics.STRATEGY, "StrategyReplaced", 1, StrategyReplaced.class),
            new PublicEventType(Topics.INDICATOR, "IndicatorDefined", 1, IndicatorDefined.class),
            new PublicEventType(Topics.INDICATOR, "IndicatorRevised", 1, IndicatorRevised.class),
            new PublicEventType(Topics.INDICATOR, "IndicatorRetired", 1, IndicatorRetired.class),
            new PublicEventType(Topics.INDICATOR, "ObservationRecorded", 1, ObservationRecorded.class),
            new PublicEventType(Topics.INDICATOR, "ObservationRevised", 1, ObservationRevised.class),
            new PublicEventType(Topics.INDICATOR, "ObservationWithdrawn", 1, ObservationWithdrawn.class),
            new PublicEventType(Topics.INDICATOR, "IndicatorAssessed", 1, IndicatorAssessed.class),
            new PublicEventType(Topics.INDICATOR, "CountyAssessed", 1, CountyAssessed.class),
            new PublicEventType(Topics.INDICATOR, "ObligationSet", 1, ObligationSet.class),
            new PublicEventType(Topics.FUNDING, "GrantDecided", 1, GrantDecided.class),
            new PublicEventType(Topics.FUNDING, "GrantPaid", 1, GrantPaid.class),
            new PublicEventType(Topics.NOTIFICATION, "NotificationDelivered", 1, NotificationDelivered.class),
            new PublicEventType(Topics.PROGRESS, "ProgressDocument", 1, ProgressDocument.class));

    private ContractCatalogue() {}

    /** All of them, by topic. */
    public static List<PublicEventType> all() {
        return ALL;
    }

    /** The one with that ce_type header, for example "se.rus.StrategyAdopted.v1", if it is known. */
    public static Optional<PublicEventType> find(String cloudEventType) {
        return ALL.stream()
                .filter(each -> each.cloudEventType().equals(cloudEventType))
                .findFirst();
    }
}
