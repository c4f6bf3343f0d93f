package se.rus.indicator.obligation;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How much of an obligation is met, and how much on time. Open for everybody. */
@Path("/indicators/v1/obligations/{obligationId}/completeness")
@Tag(name = "Obligations")
public class CompletenessResource {
    private final ObligationViews views;
    private final ExpectedValues expected;

    CompletenessResource(ObligationViews views, ExpectedValues expected) {
        this.views = views;
        this.expected = expected;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getCompleteness",
            summary = "Completeness and timeliness",
            description = "By actor or by indicator; totals are the sums of the rows. Per aktör eller indikator;"
                    + " totalen är radernas summa.")
    @APIResponse(
            responseCode = "200",
            description = "What has been reported of what was asked for. Vad som rapporterats av det som krävs.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Completeness.class),
                            examples = @ExampleObject(name = "half", value = ObligationExamples.COMPLETENESS)))
    public Uni<Completeness> get(
            @Size(max = 60) String obligationId,
            @QueryParam("by") @DefaultValue("actor") @Pattern(regexp = "actor|indicator") String by) {
        return views.one(obligationId)
                .map(found -> found.orElseThrow(ObligationResource::noSuchObligation))
                .chain(view -> expected.of(view.document.obligation()))
                .map(values -> Completeness.of(
                        values, by.equals("actor") ? ExpectedValue::actor : ExpectedValue::indicatorId));
    }
}
