package se.rus.strategy.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.rus.platform.security.OrganisationClaim;
import se.rus.strategy.actor.ActorDirectory;

/** Which activities are asked for; to be taken as a {@code @BeanParam}. */
public class ActivityFilter {
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
    @Parameter(description = "Responsible, or a partner that has not declined. Ansvarig, eller partner.")
    String actor;

    @QueryParam("year")
    @Min(1900)
    @Max(2300)
    @Parameter(description = "A year of its period. Ett år i dess period.")
    Integer year;

    @QueryParam("status")
    @Pattern(regexp = "planned|ongoing|done|delayed|cancelled|notReported")
    @Parameter(
            description = "With a year: as reported of it, or notReported; else as last reported."
                    + " Med år: det årets; annars det senast rapporterade.")
    String status;

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

    String latestStatus() {
        return year == null ? status : null;
    }

    String statusOfYear() {
        return year == null || status == null ? null : year + ":" + status;
    }
}
