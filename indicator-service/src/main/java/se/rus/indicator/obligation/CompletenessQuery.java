package se.rus.indicator.obligation;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.rus.indicator.period.Period;
import se.rus.platform.http.FieldError;
import se.rus.platform.http.ProblemType;

/** Which expected values to sum up, and by what; to be taken as a {@code @BeanParam}. */
public class CompletenessQuery {
    @QueryParam("county")
    @Pattern(regexp = "[0-9]{2}")
    @Parameter(description = "All obligations of this county. Länets alla rapporteringskrav.", example = "08")
    String county;

    @QueryParam("strategy")
    @Size(min = 1, max = 100)
    @Parameter(description = "The indicators that follow up this strategy. Indikatorer som följer upp strategin.")
    String strategy;

    @QueryParam("by")
    @DefaultValue("actor")
    @Pattern(regexp = "actor|indicator|period")
    @Parameter(description = "One row for each actor, indicator or period. En rad per aktör, indikator eller period.")
    String by;

    @QueryParam("actor")
    @Pattern(regexp = "[0-9]{4}")
    @Parameter(description = "Only what it is to report. Bara det som aktören ska rapportera.", example = "0880")
    String actor;

    @QueryParam("indicator")
    @Size(min = 1, max = 60)
    @Parameter(description = "Only this one, by its id. Bara indikatorn med detta id.")
    String indicator;

    @QueryParam("period")
    @Pattern(regexp = Period.PATTERN)
    @Parameter(description = "Only this one. Bara denna period.", example = "2025")
    String period;

    /** 400 unless it says whose obligations. */
    void requireWhose() {
        if (county == null && strategy == null) {
            throw ProblemType.INVALID_REQUEST.exception(
                    "Say which county or strategy.",
                    "Ange län eller strategi.",
                    new FieldError(
                            "?county",
                            "county-or-strategy",
                            "is needed when strategy is left out",
                            "behövs när strategy utelämnas"));
        }
    }
}
