package se.rus.indicator.publishing;

import java.util.Optional;
import se.rus.contracts.indicator.AssessmentDetails;
import se.rus.contracts.indicator.CountyAssessed;
import se.rus.contracts.indicator.IndicatorAssessed;
import se.rus.indicator.assessment.Assessment;
import se.rus.indicator.assessment.Deviations;
import se.rus.indicator.assessment.Forecast;
import se.rus.indicator.signal.SignalEvent;

/** What values mean, as the world is told of it. */
final class PublicSignals {
    private PublicSignals() {}

    static IndicatorAssessed assessed(SignalEvent.ObservationAssessed it) {
        return new IndicatorAssessed(
                it.key().indicatorId(),
                it.key().actor(),
                it.key().county(),
                it.key().period(),
                it.assessment().signal(),
                it.assessment().reason(),
                it.assessment().value(),
                it.assessment().target(),
                it.assessment().steps(),
                details(it.assessment()),
                it.assessedAt());
    }

    static CountyAssessed countyAssessed(SignalEvent.CountyAssessed it) {
        return new CountyAssessed(
                it.indicatorId(),
                it.county(),
                it.period(),
                it.assessment().signal(),
                it.assessment().reason(),
                it.assessment().value(),
                it.assessment().target(),
                it.aggregate().included(),
                it.aggregate().of(),
                it.assessment().steps(),
                details(it.assessment()),
                it.assessedAt());
    }

    /** Null for what an earlier version of the service assessed. */
    private static AssessmentDetails details(Assessment it) {
        Optional<Forecast> forecast = Optional.ofNullable(it.forecast());
        Optional<Deviations> deviations = Optional.ofNullable(it.deviations());
        Optional<Assessment.Override> override = Optional.ofNullable(it.override());
        return it.trend() == null
                ? null
                : new AssessmentDetails(
                        it.trend().word(),
                        it.slopePerYear(),
                        forecast.map(Forecast::period).orElse(null),
                        forecast.map(Forecast::value).orElse(null),
                        deviations
                                .map(Deviations::fromTarget)
                                .map(Deviations.FromTarget::difference)
                                .orElse(null),
                        deviations
                                .map(Deviations::fromPeers)
                                .map(Deviations.FromPeers::difference)
                                .orElse(null),
                        override.map(Assessment.Override::computed).orElse(null),
                        override.map(Assessment.Override::motivation).orElse(null));
    }
}
