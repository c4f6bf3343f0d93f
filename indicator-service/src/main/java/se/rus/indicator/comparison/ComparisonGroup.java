package se.rus.indicator.comparison;

import java.util.List;
import se.rus.contracts.value.BilingualText;

/**
 * Whom an actor is compared with.
 *
 * @param id as in {@code ?group=}
 * @param members codes; of the groups that take only those who report, all who might
 */
record ComparisonGroup(String id, BilingualText name, GroupKind kind, List<String> members) {
    /** Not all take part in the follow-up: a county's own indicator is no matter of the other counties. */
    boolean onlyThoseWhoReport() {
        return switch (kind) {
            case COUNTY, MUNICIPALITIES -> true;
            case COUNTRY, KOLADA -> false;
        };
    }
}
