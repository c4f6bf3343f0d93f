package se.rus.indicator.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Optional;
import se.rus.contracts.Topics;
import se.rus.contracts.indicator.Target;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.definition.DefinitionEvent.IndicatorDefined;
import se.rus.indicator.observation.ObservationEvent.ObservationAssessed;
import se.rus.indicator.observation.ObservationEvent.ObservationRecorded;
import se.rus.indicator.observation.ObservationEvent.ObservationRevised;
import se.rus.indicator.observation.ObservationKey;
import se.rus.platform.relay.PublicEvent;
import se.rus.platform.relay.PublicEventMapper;
import se.rus.platform.security.CountyOfActor;
import se.rus.platform.store.RecordedEvent;

/** What the world is told: definitions, values and what they mean. Codes taken and submissions are our own business. */
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
            case IndicatorDefined it -> Optional.of(defined(it.definition()));
            case ObservationRecorded it ->
                Optional.of(event("ObservationRecorded", observation(it.key()), recorded(it), it.key()));
            case ObservationRevised it ->
                Optional.of(event("ObservationRevised", observation(it.key()), revised(it), it.key()));
            case ObservationAssessed it ->
                Optional.of(event(
                        "IndicatorAssessed",
                        it.key().indicatorId() + "/" + it.key().actor(),
                        assessed(it),
                        it.key()));
            default -> Optional.empty();
        };
    }

    private static PublicEvent event(String type, String key, Object data, ObservationKey of) {
        return new PublicEvent(type, 1, key, data, CountyOfActor.of(of.actor()));
    }

    private static String observation(ObservationKey key) {
        return key.indicatorId() + "/" + key.actor() + "/" + key.period();
    }

    private static PublicEvent defined(Definition it) {
        var data = new se.rus.contracts.indicator.IndicatorDefined(
                it.indicatorId(),
                it.code(),
                it.county(),
                it.name(),
                it.unit(),
                it.desired(),
                it.baseline(),
                it.targets().stream()
                        .sorted(Comparator.comparing(Target::period))
                        .toList(),
                it.goals(),
                it.scope(),
                it.expectedActors());
        return new PublicEvent("IndicatorDefined", 1, it.indicatorId(), data, it.county());
    }

    private static Object recorded(ObservationRecorded it) {
        return new se.rus.contracts.indicator.ObservationRecorded(
                it.key().indicatorId(),
                it.key().actor(),
                CountyOfActor.of(it.key().actor()),
                it.key().period(),
                it.key().breakdown(),
                it.value(),
                it.status(),
                it.submissionId(),
                it.recordedAt());
    }

    private static Object revised(ObservationRevised it) {
        return new se.rus.contracts.indicator.ObservationRevised(
                it.key().indicatorId(),
                it.key().actor(),
                CountyOfActor.of(it.key().actor()),
                it.key().period(),
                it.key().breakdown(),
                it.value(),
                it.status(),
                it.submissionId(),
                it.recordedAt(),
                it.previousValue(),
                it.reason());
    }

    private static Object assessed(ObservationAssessed it) {
        return new se.rus.contracts.indicator.IndicatorAssessed(
                it.key().indicatorId(),
                it.key().actor(),
                CountyOfActor.of(it.key().actor()),
                it.key().period(),
                it.assessment().signal(),
                it.assessment().reason(),
                it.assessment().value(),
                it.assessment().target(),
                it.assessment().steps(),
                it.assessedAt());
    }
}
