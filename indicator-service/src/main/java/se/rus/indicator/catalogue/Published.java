package se.rus.indicator.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.period.Period;

/**
 * An indicator with how far its values reach.
 *
 * @param first empty when there are no values yet
 * @param last empty when there are no values yet
 */
record Published(Definition definition, boolean retired, Optional<Period> first, Optional<Period> last) {
    private static final int MONTHS = 12;

    Optional<LocalDate> from() {
        return first.map(
                each -> each.endExclusive().minusMonths(MONTHS / each.type().inAYear()));
    }

    Optional<LocalDate> to() {
        return last.map(each -> each.endExclusive().minusDays(1));
    }
}
