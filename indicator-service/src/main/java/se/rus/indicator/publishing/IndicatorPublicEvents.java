package se.rus.indicator.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.rus.contracts.Topics;
import se.rus.indicator.definition.DefinitionEvent;
import se.rus.indicator.obligation.ObligationEvent;
import se.rus.indicator.observation.ObservationEvent;
import se.rus.indicator.observation.ObservationKey;
import se.rus.indicator.signal.SignalEvent;
import se.rus.platform.relay.PublicEvent;
import se.rus.platform.relay.PublicEventMapper;
import se.rus.platform.store.RecordedEvent;

/**
 * What the world is told: definitions, who is to report what, values and what they mean. Codes taken, submissions and
 * remarks are our own business.
 */
@ApplicationScoped
public class IndicatorPublicEvents implements PublicEventMapper {

    @Override
    public String topic() {
        return Topics.INDICATOR;
    }

    @Override
    public String source() {
        return "/indicators";
    }

    @Override
    public Optional<PublicEvent> map(RecordedEvent event) {
        return switch (event.data()) {
            case DefinitionEvent it -> definition(it, event.version());
            case ObservationEvent it -> Optional.of(observation(it));
            case SignalEvent it -> Optional.of(signal(it));
            case ObligationEvent it -> PublicObligations.of(it);
            default -> Optional.empty();
        };
    }

    private static Optional<PublicEvent> definition(DefinitionEvent event, long version) {
        return switch (event) {
            case DefinitionEvent.IndicatorDefined it ->
                Optional.of(new PublicEvent(
                        "IndicatorDefined",
                        1,
                        it.definition().indicatorId(),
                        PublicDefinitions.defined(it.definition(), version),
                        it.definition().county()));
            case DefinitionEvent.IndicatorRevised it ->
                Optional.of(new PublicEvent(
                        "IndicatorRevised",
                        1,
                        it.definition().indicatorId(),
                        PublicDefinitions.revised(it, version),
                        it.definition().county()));
            case DefinitionEvent.IndicatorRetired it ->
                Optional.of(new PublicEvent(
                        "IndicatorRetired", 1, it.indicatorId(), PublicDefinitions.retired(it), it.county()));
            case DefinitionEvent.IndicatorCodeTaken ignored -> Optional.empty();
        };
    }

    private static PublicEvent observation(ObservationEvent event) {
        return switch (event) {
            case ObservationEvent.ObservationRecorded it ->
                observation("ObservationRecorded", PublicObservations.recorded(it), it.key());
            case ObservationEvent.ObservationRevised it ->
                observation("ObservationRevised", PublicObservations.revised(it), it.key());
            case ObservationEvent.ObservationWithdrawn it ->
                observation("ObservationWithdrawn", PublicObservations.withdrawn(it), it.key());
        };
    }

    private static PublicEvent observation(String type, Object data, ObservationKey key) {
        return new PublicEvent(type, 1, key.indicatorId() + "/" + key.actor() + "/" + key.period(), data, key.county());
    }

    private static PublicEvent signal(SignalEvent event) {
        return switch (event) {
            case SignalEvent.ObservationAssessed it ->
                new PublicEvent(
                        "IndicatorAssessed",
                        1,
                        it.key().indicatorId() + "/" + it.key().actor(),
                        PublicSignals.assessed(it),
                        it.key().county());
            case SignalEvent.CountyAssessed it ->
                new PublicEvent(
                        "CountyAssessed",
                        1,
                        it.indicatorId() + "/" + it.county(),
                        PublicSignals.countyAssessed(it),
                        it.county());
        };
    }
}
