package se.rus.strategy.deviation;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which deviations are asked for; to be taken as a {@code @BeanParam}. */
public class DeviationFilter {
    @QueryParam("strategyId")
    @Size(max = 60)
    String strategyId;

    @QueryParam("county")
    @Pattern(regexp = "[0-9]{2}")
    String county;

    @QueryParam("goal")
    @Size(max = 100)
    @Parameter(description = "Id of a goal. Id för ett mål.")
    String goal;

    @QueryParam("indicatorId")
    @Size(max = 60)
    String indicatorId;

    @QueryParam("actor")
    @Pattern(regexp = "[0-9]{4}")
    String actor;

    @QueryParam("direction")
    @Pattern(regexp = "negative|learning")
    String direction;

    @QueryParam("status")
    @Pattern(regexp = "open|decided|closed")
    String status;
}
