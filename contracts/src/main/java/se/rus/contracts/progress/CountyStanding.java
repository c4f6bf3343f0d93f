package se.rus.contracts.progress;

import java.math.BigDecimal;
import se.rus.contracts.PublicRecord;
import se.rus.contracts.indicator.Signal;

/**
 * How the whole county stands on one indicator: its actors' values put together.
 *
 * @param signal latest assessment
 * @param value the values put together, or null when they cannot be
 * @param target the target it was held against, or null
 * @param period period of the value
 * @param trend improving, unchanged, worsening or unknown, as seen by the desired direction, or null
 * @param reported actors with a value for the period
 * @param expected actors that are to report it
 */
@PublicRecord
public record CountyStanding(
        Signal signal,
        BigDecimal value,
        BigDecimal target,
        String period,
        String trend,
        long reported,
        long expected) {}
