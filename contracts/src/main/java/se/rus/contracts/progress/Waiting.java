package se.rus.contracts.progress;

import se.rus.contracts.PublicRecord;

/**
 * What has arrived but cannot be placed yet, because what it belongs to has not.
 *
 * @param observations observations of indicators not yet known
 * @param grants grants of goals not yet known
 * @param indicators indicators of the strategy whose goals are not yet known; null from earlier versions of the service
 * @param activities activities in the county whose strategy is not yet known; null from earlier versions of the service
 * @param shifts shifts in the county whose strategy is not yet known; null from earlier versions of the service
 * @param payments payments of grants, or of goals, not yet known; null from earlier versions of the service
 */
@PublicRecord
public record Waiting(long observations, long grants, Long indicators, Long activities, Long shifts, Long payments) {

    /** Of activities, shifts and payments no more is known. */
    public Waiting(long observations, long grants, Long indicators) {
        this(observations, grants, indicators, null, null, null);
    }
}
