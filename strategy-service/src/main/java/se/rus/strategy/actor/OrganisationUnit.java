package se.rus.strategy.actor;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/**
 * A part of an organisation, for example a department.
 *
 * @param unitId unique in its organisation, kebab-case; never used for another unit
 * @param name what it is called
 * @param function what it does for the strategy; nullable
 * @param closedOn first day without it; null while it exists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrganisationUnit(String unitId, String name, UnitFunction function, LocalDate closedOn) {

    OrganisationUnit closed(LocalDate on) {
        return new OrganisationUnit(unitId, name, function, on);
    }
}
