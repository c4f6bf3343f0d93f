package se.rus.indicator.definition;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue of units. Open for everybody. */
@Path("/indicators/v1/units")
@Tag(name = "Indicators")
public class UnitsResource {
    private static final String EXAMPLE = """
            [{"symbol": "kg", "name": {"sv": "kilogram", "en": "kilograms"}, "wholeNumbers": false, "summable": true,
              "averageable": true}]""";

    @GET
    @PermitAll
    @Operation(
            operationId = "listUnits",
            summary = "Units",
            description = "What may be measured in, and what may be summed or averaged over actors. Enheter, och vad"
                    + " som får summeras eller medelvärdesbildas.")
    @APIResponse(
            responseCode = "200",
            description = "All units. Alla enheter.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "units", value = EXAMPLE)))
    public List<Unit> list() {
        return Units.catalogue();
    }
}
