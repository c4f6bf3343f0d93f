package se.rus.strategy.cycle;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.rus.platform.calendar.Days;

/** Which follow-up cycles are asked for; to be taken as a {@code @BeanParam}. */
public class CycleFilter {
    @QueryParam("strategyId")
    @Size(max = 60)
    String strategyId;

    @QueryParam("county")
    @Pattern(regexp = "[0-9]{2}")
    String county;

    @QueryParam("type")
    @Pattern(regexp = "tertial|halfYear|year|mandatePeriod")
    String type;

    @QueryParam("step")
    @Pattern(regexp = "open|collected|analysed|decided|closed")
    String step;

    @QueryParam("dueBefore")
    @Parameter(
            description = "The deadline of the next step lies before this day: with today, what is late."
                    + " Nästa stegs slutdatum ligger före denna dag: med dagens datum, vad som är försenat.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    String dueBefore;

    LocalDate dueBefore() {
        return Days.read(dueBefore, "dueBefore");
    }
}
