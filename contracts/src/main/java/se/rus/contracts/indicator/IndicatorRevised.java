package se.rus.contracts.indicator;

import java.time.Instant;
import se.rus.contracts.PublicRecord;

/**
 * An indicator is defined otherwise from now on. Topic {@link se.rus.contracts.Topics#INDICATOR}, key = indicatorId.
 *
 * @param indicatorId the indicator
 * @param definition the whole of it as it is now
 * @param reason why, in the words of the coordinator
 * @param revisedAt when
 */
@PublicRecord
public record IndicatorRevised(String indicatorId, IndicatorDefined definition, String reason, Instant revisedAt) {}
