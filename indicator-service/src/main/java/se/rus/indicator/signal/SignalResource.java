package se.rus.indicator.signal;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
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
import se.rus.indicator.assessment.Assessment;
import se.rus.platform.decision.Reply;
import se.rus.platform.http.Answers;
import se.rus.platform.http.Etag;
import se.rus.platform.security.Roles;

/** What an actor's values mean. Open for everybody; the county's coordinator may set a signal by hand. */
@Path("/indicators/v1/actors/{actor}/indicators/{indicatorId}/assessment")
@Tag(name = "Assessments", description = "What values mean. Vad värden betyder.")
public class SignalResource {
    private final SignalViews views;
    private final Overriding overriding;

    SignalResource(SignalViews views, Overriding overriding) {
        this.views = views;
        this.overriding = overriding;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getAssessment",
            summary = "The latest assessment",
            description = "The signal, its trend, forecast and deviations, with what it was made from and every step;"
                    + " docs/signals.md explains them. Signalen med underlag och varje steg.")
    @APIResponse(
            responseCode = "200",
            description = "The assessment. Bedömningen.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SignalView.class),
                            examples = @ExampleObject(name = "atRisk", value = SignalExamples.SIGNAL)))
    public Uni<Response> get(@Pattern(regexp = "[0-9]{4}") String actor, @Size(max = 60) String indicatorId) {
        return views.one(indicatorId, actor)
                .map(found -> found.orElseThrow(Overriding::notAssessed))
                .map(view -> Answers.shown(view, view.version));
    }

    @PUT
    @Path("/override")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "overrideSignal",
            summary = "Set the signal by hand",
            description =
                    "With a motivation, visible as set by hand; what was calculated stays beside it. It holds until"
                            + " the actor reports another value. Med motivering, synlig som satt för hand; gäller tills aktören"
                            + " rapporterar ett annat värde.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewOverride.class),
                            examples = @ExampleObject(name = "error", value = SignalExamples.OVERRIDE)))
    @APIResponse(
            responseCode = "200",
            description = "The assessment as it is now. Bedömningen som den nu är.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Assessment.class),
                            examples =
                                    @ExampleObject(name = "atRisk", value = "{\"signal\": \"atRisk\", \"steps\": []}")))
    public Uni<Response> override(
            @Pattern(regexp = "[0-9]{4}") String actor,
            @Size(max = 60) String indicatorId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewOverride request) {
        return overriding
                .override(indicatorId, actor, request, Etag.required(ifMatch))
                .map(done ->
                        Answers.of(new Reply(200, null, Etag.of(done.version()), done.assessment()), done.position()));
    }
}
