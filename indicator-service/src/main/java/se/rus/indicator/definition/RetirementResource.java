package se.rus.indicator.definition;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.platform.http.Answers;
import se.rus.platform.http.Etag;
import se.rus.platform.security.Roles;

/** The end of an indicator. */
@Path("/indicators/v1/indicators/{indicatorId}/retirement")
@Tag(name = "Indicators")
public class RetirementResource {
    private final Indicators indicators;

    RetirementResource(Indicators indicators) {
        this.indicators = indicators;
    }

    @PUT
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "retireIndicator",
            summary = "Retire an indicator",
            description = "Nothing more is reported; what was reported stays and is served. Inget mer rapporteras; det"
                    + " som rapporterats finns kvar.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Retirement.class),
                            examples = @ExampleObject(name = "replaced", value = "{\"reason\": \"Ersatt av KLM-29\"}")))
    @APIResponse(
            responseCode = "200",
            description = "Retired. Avslutad.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IndicatorDocument.class),
                            examples = @ExampleObject(name = "food", value = IndicatorExamples.INDICATOR)))
    public Uni<Response> retire(
            @Size(max = 60) String indicatorId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Retirement request) {
        return indicators
                .retire(indicatorId, request, Etag.required(ifMatch))
                .map(defined -> Answers.of(defined.changed(), defined.position()));
    }
}
