package se.rus.strategy.actor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A unit as it is sent in.
 *
 * @param name what it is called
 * @param function what it does for the strategy; may be left out
 */
public record NewUnit(@NotBlank @Size(max = 200) String name, UnitFunction function) {
    /** What a unit's id looks like. */
    static final String ID = "[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?";

    OrganisationUnit unit(String unitId) {
        return new OrganisationUnit(unitId, name.strip(), function, null);
    }
}
