package se.rus.indicator.definition;

import java.util.List;
import se.rus.contracts.indicator.Baseline;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.GoalReference;
import se.rus.contracts.indicator.IndicatorScope;
import se.rus.contracts.indicator.Target;
import se.rus.contracts.value.BilingualText;

/**
 * What is measured, where it should go and who is to report it.
 *
 * @param code the county's own name for it, unique in the county
 * @param unit from the catalogue {@link Units}; it governs where the name says otherwise (R37)
 * @param desired a policy choice of its own, never inferred from the targets (R32, R42)
 * @param baseline null when there is none; its value may be missing (R30)
 * @param expectedActors codes of those who are to report, at least one
 */
public record Definition(
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
        List<String> expectedActors) {
    public Definition {
        targets = List.copyOf(targets);
        goals = List.copyOf(goals);
        expectedActors = List.copyOf(expectedActors);
    }
}
