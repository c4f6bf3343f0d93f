package se.rus.indicator.comparison;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.rus.indicator.period.Period;

/** Who is compared with whom; to be taken as a {@code @BeanParam}. */
public class ComparisonQuery {
    @QueryParam("actor")
    @Size(max = 40)
    @Parameter(
            description = "Code of a municipality or region; needed. Kod för kommun eller region; krävs.",
            example = "0880")
    String actor;

    @QueryParam("group")
    @DefaultValue("county")
    @Size(min = 1, max = 60)
    @Parameter(
            description = "county, municipalities, country, or the id of a group of Kolada's; see comparison-groups."
                    + " Eller id för en av Koladas grupper.",
            example = "G176286")
    String group;

    @QueryParam("period")
    @Pattern(regexp = Period.PATTERN)
    @Parameter(
            description = "Left out: the latest that the actor has a value for. Annars aktörens senaste.",
            example = "2024")
    String period;

    @QueryParam("breakdown")
    @DefaultValue("total")
    @Size(max = 40)
    @Parameter(description = "For example women. Till exempel women.", example = "total")
    String breakdown;
}
