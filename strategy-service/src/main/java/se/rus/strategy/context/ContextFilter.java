package se.rus.strategy.context;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which context events are asked for; to be taken as a {@code @BeanParam}. */
public class ContextFilter {
    @QueryParam("county")
    @Pattern(regexp = "[0-9]{2}")
    String county;

    @QueryParam("strategyId")
    @Size(max = 60)
    @Parameter(description = "A strategy with a goal that it worked on. En strategi med ett mål som påverkats.")
    String strategyId;

    @QueryParam("affects")
    @Size(max = 100)
    @Parameter(
            description = "Id of a goal, activity, shift or indicator. Id för mål, aktivitet, förflyttning eller"
                    + " indikator.")
    String affects;

    @QueryParam("year")
    @Min(1900)
    @Max(2300)
    @Parameter(description = "A year in which it went on. Ett år då den pågick.")
    Integer year;

    @QueryParam("effect")
    @Pattern(regexp = "positive|negative|both")
    String effect;

    String county() {
        return county;
    }

    String strategyId() {
        return strategyId;
    }

    String affects() {
        return affects;
    }

    LocalDate firstDay() {
        return year == null ? null : LocalDate.of(year, 1, 1);
    }

    LocalDate lastDay() {
        return year == null ? null : LocalDate.of(year, 12, 31);
    }

    String effect() {
        return effect;
    }
}
