package se.rus.contracts.indicator;

import java.math.BigDecimal;
import se.rus.contracts.PublicRecord;

/**
 * What else the values say. All but the trend may be null.
 *
 * @param trend improving, unchanged, worsening or unknown, as seen by the desired direction
 * @param slopePerYear the robust slope (Theil-Sen), in the unit of the indicator a year
 * @param forecastPeriod the target period that is forecast
 * @param forecast the value that the slope leads to in that period
 * @param fromTarget value minus target
 * @param fromPeers value minus the median of the comparison group
 * @param computedSignal what was calculated, only where a person has set another signal
 * @param motivation why a person has set another signal
 */
@PublicRecord
public record AssessmentDetails(
        String trend,
        BigDecimal slopePerYear,
        String forecastPeriod,
        BigDecimal forecast,
        BigDecimal fromTarget,
        BigDecimal fromPeers,
        Signal computedSignal,
        String motivation) {}
