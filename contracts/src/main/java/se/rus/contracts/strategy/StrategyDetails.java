package se.rus.contracts.strategy;

import java.util.List;
import se.rus.contracts.PublicRecord;

/**
 * What later versions of the service know of an adopted strategy.
 *
 * @param version number of the adopted version, 1 and up; a greater one replaces all that was said before
 * @param owner who owns it, for example "Region Kronoberg", or null
 * @param priorities in printed order; may be empty
 */
@PublicRecord
public record StrategyDetails(int version, String owner, List<StrategyPriority> priorities) {

    /** Lists are copied, so the record cannot change; a missing list is refused with a NullPointerException. */
    public StrategyDetails {
        priorities = List.copyOf(priorities);
    }
}
