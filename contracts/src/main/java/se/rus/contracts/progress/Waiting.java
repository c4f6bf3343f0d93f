package se.rus.contracts.progress;

import se.rus.contracts.PublicRecord;

/**
 * What has arrived but cannot be placed yet, because what it belongs to has not.
 *
 * @param observations observations of indicators not yet known
 * @param grants grants of goals not yet known
 * @param indicators indicators of the strategy whose goals are not yet known; null from earlier versions of the service
 */
@PublicRecord
public record Waiting(long observations, long grants, Long indicators) {}
