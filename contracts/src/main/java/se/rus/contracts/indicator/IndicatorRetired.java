package se.rus.contracts.indicator;

import java.time.Instant;
import se.rus.contracts.PublicRecord;

/**
 * An indicator is not measured any more; what was reported stays. Topic {@link se.rus.contracts.Topics#INDICATOR},
 * key = indicatorId.
 *
 * @param indicatorId the indicator
 * @param county county code, two digits
 * @param reason why, in the words of the coordinator
 * @param retiredAt when
 */
@PublicRecord
public record IndicatorRetired(String indicatorId, String county, String reason, Instant retiredAt) {}
