package se.rus.contracts.indicator;

import java.util.List;
import se.rus.contracts.PublicRecord;
import se.rus.contracts.value.BilingualText;

/**
 * An indicator was defined: what is measured, where it should go, and who reports it.
 * Topic {@link se.rus.contracts.Topics#INDICATOR}, key = indicatorId.
 *
 * @param indicatorId opaque id
 * @param code short code, unique in the county, for example "K08-07"
 * @param county county code, two digits
 * @param name what is measured
 * @param unit unit as printed, for example "%" or "recept / 1000 inv."
 * @param desired where the value should go
 * @param baseline where it stood, or null when there is none
 * @param targets in period order, one a period (a range: a lowerBound and an upperBound); may be empty
 * @param goals the goals it follows up; in one strategy it counts under the first of them
 * @param scope whose result it is
 * @param expectedActors codes of the actors that report it; may be empty
 * @param details more about it; null from earlier versions of the service
 */
@PublicRecord
public record IndicatorDefined(
        String indicatorId,
        String code,
        String county,
        BilingualText name,
        String unit,
        DesiredDirection desired,
        Baseline baseline,
        List<Target> targets,
        List<GoalReference> goals,
        IndicatorScope scope,
        List<String> expectedActors,
        IndicatorDetails details) {

    /** Lists are copied, so the record cannot change; a missing list is refused with a NullPointerException. */
    public IndicatorDefined {
        targets = List.copyOf(targets);
        goals = List.copyOf(goals);
        expectedActors = List.copyOf(expectedActors);
    }
}
