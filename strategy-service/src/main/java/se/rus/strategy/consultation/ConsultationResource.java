package se.rus.strategy.consultation;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.platform.decision.Once;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.http.Answers;
import se.rus.platform.http.Etag;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.http.ProblemType;
import se.rus.platform.http.RequestKey;
import se.rus.platform.security.Roles;
import se.rus.strategy.adoption.StrategyDocument;
import se.rus.strategy.adoption.StrategyElements;
import se.rus.strategy.adoption.StrategyExamples;
import se.rus.strategy.adoption.StrategyReplies;

/** Consultations on drafts: opened and closed by the county's coordinator, answered by anybody. */
@Path("/strategy/v1/strategies/{strategyId}")
@Tag(name = "Consultations", description = "Remarks on drafts. Remisser och remissvar.")
public class ConsultationResource {
    private final Consultations consultations;
    private final RemarkViews views;
    private final StrategyElements strategies;
    private final Once once;
    private final RequestKey requestKey;

    ConsultationResource(
            Consultations consultations,
            RemarkViews views,
            StrategyElements strategies,
            Once once,
            RequestKey requestKey) {
        this.consultations = consultations;
        this.views = views;
        this.strategies = strategies;
        this.once = once;
        this.requestKey = requestKey;
    }

    @POST
    @Path("/consultation")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "openConsultation",
            summary = "Send the draft for consultation",
            description = "With the draft's ETag as If-Match; the draft stands still until the consultation is closed."
                    + " Skickar utkastet på remiss; det ändras inte förrän remissen har avslutats.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewConsultation.class),
                            examples = @ExampleObject(name = "remiss", value = ConsultationExamples.NEW_CONSULTATION)))
    @APIResponse(
            responseCode = "200",
            description = "Opened. Öppnad.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StrategyDocument.class),
                            examples = @ExampleObject(name = "plan", value = StrategyExamples.DRAFT)))
    public Uni<Response> open(
            String strategyId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewConsultation request) {
        return consultations
                .open(strategyId, request, Etag.required(ifMatch))
                .map(decided -> StrategyReplies.draft(200, decided));
    }

    @POST
    @Path("/consultation/closing")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "closeConsultation",
            summary = "Close the consultation",
            description = "With the ETag as If-Match, so that no remark is overlooked; the draft may then be edited or"
                    + " adopted. Avslutar remissen; utkastet kan sedan ändras eller antas.")
    @APIResponse(
            responseCode = "200",
            description = "Closed. Avslutad.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StrategyDocument.class),
                            examples = @ExampleObject(name = "plan", value = StrategyExamples.DRAFT)))
    public Uni<Response> close(String strategyId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return consultations
                .close(strategyId, Etag.required(ifMatch))
                .map(decided -> StrategyReplies.draft(200, decided));
    }

    @POST
    @Path("/remarks")
    @RolesAllowed({Roles.REPORTER, Roles.COORDINATOR})
    @Operation(
            operationId = "sendRemark",
            summary = "Answer a consultation",
            description = "By an actor for itself, or by the county's coordinator for others. After the deadline it is"
                    + " marked as late. Av en aktör för sig själv eller av länets samordnare för andra. Efter sista"
                    + " dagen märks svaret som sent.")
    @Parameter(
            name = RequestKey.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewRemark.class),
                            examples = @ExampleObject(name = "remark", value = ConsultationExamples.NEW_REMARK)))
    @APIResponse(
            responseCode = "201",
            description = "Received. Mottaget.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RemarkDocument.class),
                            examples = @ExampleObject(name = "remark", value = ConsultationExamples.REMARK)))
    public Uni<Response> remark(String strategyId, @NotNull @Valid NewRemark request) {
        OnceKey key = requestKey.of(request);
        return once.once(key, () -> consultations.receive(strategyId, request, key))
                .map(answer ->
                        Answers.of(answer, decided -> Answers.of(Consultations.reply(decided), decided.position())));
    }

    @GET
    @Path("/remarks")
    @PermitAll
    @Operation(
            operationId = "listRemarks",
            summary = "Remarks",
            description = "On all versions, in the order in which they came in. På alla versioner, i den ordning de kom"
                    + " in.")
    @APIResponse(
            responseCode = "200",
            description = "One page. En sida.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "page", value = ConsultationExamples.PAGE)))
    public Uni<PageOf<RemarkDocument>> list(String strategyId, @BeanParam @Valid Paging paging) {
        return strategies.of(strategyId).chain(() -> views.of(strategyId, paging));
    }

    @GET
    @Path("/remarks/{remarkId}")
    @PermitAll
    @Operation(operationId = "getRemark", summary = "One remark", description = "As it was received. Som det kom in.")
    @APIResponse(
            responseCode = "200",
            description = "The remark. Svaret.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RemarkDocument.class),
                            examples = @ExampleObject(name = "remark", value = ConsultationExamples.REMARK)))
    public Uni<RemarkDocument> get(String strategyId, String remarkId) {
        return views.one(strategyId, remarkId)
                .map(found -> found.orElseThrow(() -> ProblemType.NOT_FOUND.exception(
                        "There is no such remark.", "Det finns inget sådant remissvar.")));
    }
}
