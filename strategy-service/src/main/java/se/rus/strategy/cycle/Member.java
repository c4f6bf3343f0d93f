package se.rus.strategy.cycle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.platform.security.OrganisationClaim;

/**
 * A seat in the analysis group. Who sits on it is the organisation's own knowledge: names of people are not kept here.
 *
 * @param actor code of the organisation
 * @param unit of the organisation; nullable
 * @param role for example chair or analyst
 * @param mandate what the seat may decide; nullable
 */
@Schema(name = "CycleMember")
public record Member(
        @NotNull @Pattern(regexp = OrganisationClaim.ID) String actor,
        @Size(max = 200) String unit,
        @NotBlank @Size(max = 200) String role,
        @Size(max = 500) String mandate) {}
