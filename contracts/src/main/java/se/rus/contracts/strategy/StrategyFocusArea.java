package se.rus.contracts.strategy;

import se.rus.contracts.PublicRecord;

/**
 * A focus area (insatsområde) of a priority.
 *
 * @param focusAreaId opaque id, unique in the strategy and the same in all its versions
 * @param title title as adopted, Swedish
 */
@PublicRecord
public record StrategyFocusArea(String focusAreaId, String title) {}
