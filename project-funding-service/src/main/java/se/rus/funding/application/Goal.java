package se.rus.funding.application;

import java.util.Set;

/**
 * A goal of an adopted strategy, as this service has come to know it.
 *
 * @param county whose strategy it is, two digits
 * @param focusAreas ids of the focus areas of that strategy
 */
public record Goal(String strategyId, String goalId, String county, Set<String> focusAreas) {
    public Goal {
        focusAreas = Set.copyOf(focusAreas);
    }
}
