package se.rus.strategy.shift;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.rus.platform.security.OrganisationClaim;
import se.rus.strategy.actor.ActorDirectory;

/** Which shifts are asked for; to be taken as a {@code @BeanParam}. */
public class ShiftFilter {
    @QueryParam("strategyId")
    @Size(max = 60)
    String strategyId;

    @QueryParam("county")
    @Pattern(regexp = "[0-9]{2}")
    String county;

    @QueryParam("element")
    @Size(max = 100)
    @Parameter(description = "Id of a goal, priority or focus area. Id för mål, prioritering eller fokusområde.")
    String element;

    @QueryParam("actor")
    @Pattern(regexp = OrganisationClaim.ID)
    @Parameter(description = "Responsible or contributing. Ansvarig eller bidragande.")
    String actor;

    @QueryParam("year")
    @Min(1900)
    @Max(2300)
    @Parameter(description = "A year of its period. Ett år i dess period.")
    Integer year;

    @QueryParam("state")
    @Pattern(regexp = "wanted|happened")
    String state;

    @QueryParam("origin")
    @Pattern(regexp = "governmentAssignment|ownInitiative|project|agreement|other")
    @Parameter(description = "What the work came out of. Vad arbetet kom ur.")
    String origin;

    @QueryParam("outcome")
    @Pattern(regexp = "permanentOperation|ended|continued")
    @Parameter(description = "What became of the work. Vad som blev av arbetet.")
    String outcome;

    String strategyId() {
        return strategyId;
    }

    String county() {
        return county;
    }

    String element() {
        return element;
    }

    String actor() {
        return actor == null ? null : ActorDirectory.canonical(actor);
    }

    Integer year() {
        return year;
    }

    String state() {
        return state;
    }

    String origin() {
        return origin;
    }

    String outcome() {
        return outcome;
    }
}
