package se.rus.strategy.decision;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import se.rus.platform.decision.Decided;
import se.rus.platform.decision.Reply;
import se.rus.platform.http.Answers;
import se.rus.platform.http.Etag;
import se.rus.platform.security.Roles;

/** The decision on a deviation: made by the coordinator for the deciding body, told to those who took part, followed up. */
@Path("/strategy/v1/deviations/{deviationId}/decision")
@Tag(
        name = "Decisions",
        description =
                "What was decided on a deviation, and what became of it. Vad som beslutats om en avvikelse, och vad"
                        + " det ledde till.")
public class DecisionResource {
    private final Deciding deciding;
    private final Cases cases;
    private final CaseReader reader;

    DecisionResource(Deciding deciding, Cases cases, CaseReader reader) {
        this.deciding = deciding;
        this.cases = cases;
        this.reader = reader;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "getDecision",
            summary = "The case of a deviation",
            description =
                    "Consequences, decision, feedback and reports, with the ETag for If-Match. Konsekvenser, beslut, återkoppling och rapporter, med ETag för If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The case. Ärendet.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DecisionDocument.class),
                            examples = @ExampleObject(name = "schools", value = DecisionExamples.CASE)))
    public Uni<Response> get(@Size(max = 60) String deviationId) {
        return reader.one(deviationId).map(document -> Answers.shown(document, document.edition()));
    }

    @POST
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "decide",
            summary = "Enter the decision",
            description =
                    "Once, with If-Match. Every standing proposal has its consequences assessed and is adopted or rejected. En gång, med If-Match. Varje förslag är konsekvensbedömt och antas eller avslås.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewDecision.class),
                            examples = @ExampleObject(name = "schools", value = DecisionExamples.NEW)))
    @APIResponse(
            responseCode = "200",
            description = "Decided. Beslutat.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DecisionDocument.class),
                            examples = @ExampleObject(name = "schools", value = DecisionExamples.CASE)))
    public Uni<Response> decide(
            @Size(max = 60) String deviationId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewDecision request) {
        return deciding.decide(deviationId, request, Etag.required(ifMatch))
                .map(decided -> changed(deviationId, decided));
    }

    @POST
    @Path("/feedback")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "giveFeedback",
            summary = "Tell those who took part",
            description =
                    "What the decision was and why, with If-Match. withoutFeedback names who is left. Vad beslutet blev och varför, med If-Match. withoutFeedback anger vilka som återstår.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewFeedback.class),
                            examples = @ExampleObject(name = "schools", value = DecisionExamples.FEEDBACK)))
    @APIResponse(
            responseCode = "200",
            description = "Told. Återkopplat.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DecisionDocument.class),
                            examples = @ExampleObject(name = "schools", value = DecisionExamples.CASE)))
    public Uni<Response> tell(
            @Size(max = 60) String deviationId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewFeedback request) {
        return cases.tell(deviationId, request, Etag.required(ifMatch)).map(decided -> changed(deviationId, decided));
    }

    @PUT
    @Path("/measures/{proposalId}")
    @RolesAllowed({Roles.REPORTER, Roles.COORDINATOR})
    @Operation(
            operationId = "reportMeasure",
            summary = "Say what has become of a measure",
            description =
                    "Carried out, partly, or not, and when; by who is responsible for it or the coordinator, with If-Match. Genomförd, delvis eller inte, och när; av den ansvariga eller samordnaren, med If-Match.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewMeasureReport.class),
                            examples = @ExampleObject(name = "schools", value = DecisionExamples.REPORT)))
    @APIResponse(
            responseCode = "200",
            description = "Reported. Rapporterat.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DecisionDocument.class),
                            examples = @ExampleObject(name = "schools", value = DecisionExamples.CASE)))
    public Uni<Response> report(
            @Size(max = 60) String deviationId,
            @Size(max = 60) String proposalId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewMeasureReport request) {
        return cases.report(deviationId, proposalId, request, Etag.required(ifMatch))
                .map(decided -> changed(deviationId, decided));
    }

    static Response changed(String deviationId, Decided<DecisionState, DecisionEvent> decided) {
        Reply reply = new Reply(
                200, null, Etag.of(decided.state().edition()), DecisionDocument.of(deviationId, decided.state()));
        return Answers.of(reply, decided.position());
    }
}
