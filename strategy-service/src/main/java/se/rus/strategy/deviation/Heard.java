package se.rus.strategy.deviation;

import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.indicator.AssessmentDetails;
import se.rus.contracts.indicator.CountyAssessed;
import se.rus.contracts.indicator.IndicatorAssessed;
import se.rus.contracts.indicator.Signal;

/**
 * An assessment of the indicator as it was published. The deviation is seen three ways: from the target, from the
 * others, and from where the values are heading. All but the first four and the last may be null.
 *
 * @param eventId of the public event
 * @param version grows with each assessment of the same values
 * @param period what was assessed: a year, half-year, tertial, quarter or month
 * @param signal how it was assessed
 * @param value the value, in the unit of the indicator
 * @param target the target of the period, in the same unit
 * @param fromTarget value minus target
 * @param fromPeers value minus the median of the comparison group
 * @param trend improving, unchanged, worsening or unknown
 * @param forecastPeriod which period the forecast is for
 * @param forecast where the values lead to in forecastPeriod
 * @param assessedAt when it was assessed
 */
@Schema(name = "DeviationAssessment")
public record Heard(
        String eventId,
        long version,
        String period,
        Signal signal,
        BigDecimal value,
        BigDecimal target,
        BigDecimal fromTarget,
        BigDecimal fromPeers,
        String trend,
        String forecastPeriod,
        BigDecimal forecast,
        Instant assessedAt) {

    static Heard of(String eventId, long version, IndicatorAssessed it) {
        return of(eventId, version, it.period(), it.signal(), it.value(), it.target(), it.details(), it.assessedAt());
    }

    static Heard of(String eventId, long version, CountyAssessed it) {
        return of(eventId, version, it.period(), it.signal(), it.value(), it.target(), it.details(), it.assessedAt());
    }

    private static Heard of(
            String eventId,
            long version,
            String period,
            Signal signal,
            BigDecimal value,
            BigDecimal target,
            AssessmentDetails details,
            Instant at) {
        return details == null
                ? new Heard(eventId, version, period, signal, value, target, null, null, null, null, null, at)
                : new Heard(
                        eventId,
                        version,
                        period,
                        signal,
                        value,
                        target,
                        details.fromTarget(),
                        details.fromPeers(),
                        details.trend(),
                        details.forecastPeriod(),
                        details.forecast(),
                        at);
    }
}
