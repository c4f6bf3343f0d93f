package se.rus.indicator.measures;

import java.util.List;
import se.rus.contracts.indicator.IndicatorScope;
import se.rus.indicator.period.PeriodType;

/**
 * What a table does not say of its measures, the same for all of them.
 *
 * @param county whose measures they are, two digits
 * @param expectedActors codes of those who are to report
 */
record TableWanted(
        String county, List<String> expectedActors, IndicatorScope scope, PeriodType periodType, TableGoals goals) {}
