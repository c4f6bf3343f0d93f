package se.rus.strategy.report.government;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.platform.decision.Decided;
import se.rus.platform.decision.Once;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.decision.Reply;
import se.rus.platform.http.Answers;
import se.rus.platform.http.Etag;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.http.ProblemType;
import se.rus.platform.http.RequestKey;
import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;

/** The region's yearly reports to the government: open when sent, until then the county's own. */
@Path("/strategy/v1/government-reports")
@Tag(
        name = "Government reports",
        description = "Yearly, by 21 February. Redovisning till regeringen, senast 21 februari.")
public class GovernmentReportResource {
    private static final String ID = "[0-9]{2}-[0-9]{4}";

    private final GovernmentReports reports;
    private final GovernmentReportViews views;
    private final Once once;
    private final RequestKey requestKey;
    private final Caller caller;

    GovernmentReportResource(
            GovernmentReports reports, GovernmentReportViews views, Once once, RequestKey requestKey, Caller caller) {
        this.reports = reports;
        this.views = views;
        this.once = once;
        this.requestKey = requestKey;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "prefillGovernmentReport",
            summary = "Prefill the region's report",
            description = "By a coordinator of the county, from a follow-up report; one a county and year. Förifyller"
                    + " redovisningen ur en uppföljningsrapport; en per län och år.")
    @Parameter(
            name = RequestKey.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "201",
            description = "A draft. Ett utkast.",
            content = @Content(schema = @Schema(implementation = GovernmentReportDocument.class)))
    public Uni<Response> prefill(@NotNull @Valid NewGovernmentReport request) {
        OnceKey key = requestKey.of(request);
        return once.once(key, () -> reports.prefill(request, key, GovernmentReportResource::created))
                .map(answer -> Answers.of(answer, done -> Answers.of(created(done), done.position())));
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listGovernmentReports",
            summary = "The regions' reports",
            description = "Those sent; with a coordinator's token the county's drafts too, with an auditor's all."
                    + " De som är lämnade; för samordnare även länets utkast, för granskare alla.")
    @APIResponse(
            responseCode = "200",
            description = "One page. En sida.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "page", value = GovernmentReportExamples.PAGE)))
    public Uni<PageOf<GovernmentReportDocument>> list(
            @QueryParam("county") @Pattern(regexp = "[0-9]{2}") String county,
            @QueryParam("year") Integer year,
            @BeanParam @Valid Paging paging) {
        return views.matching(new GovernmentReportViews.Filter(county, year), DraftReader.of(caller), paging);
    }

    @GET
    @Path("/{governmentReportId}")
    @PermitAll
    @Operation(
            operationId = "getGovernmentReport",
            summary = "One report",
            description = "With its ETag; a draft for those who may see it. Med ETag; utkast för den som får se det.")
    @APIResponse(
            responseCode = "200",
            description = "The report. Redovisningen.",
            content = @Content(schema = @Schema(implementation = GovernmentReportDocument.class)))
    public Uni<Response> get(@Pattern(regexp = ID) String governmentReportId) {
        return views.one(governmentReportId, DraftReader.of(caller))
                .map(found -> found.orElseThrow(GovernmentReportResource::missing))
                .map(view -> Answers.shown(view.served(), view.version));
    }

    @PUT
    @Path("/{governmentReportId}/sections/{section}")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "writeGovernmentReportSection",
            summary = "Write a section",
            description = "The whole text of one section of a draft, with If-Match. Hela texten i ett avsnitt, med"
                    + " If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "Written. Skrivet.",
            content = @Content(schema = @Schema(implementation = GovernmentReportDocument.class)))
    public Uni<Response> write(
            @Pattern(regexp = ID) String governmentReportId,
            @Parameter(example = "competence") String section,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewSectionText request) {
        GovernmentSection named = GovernmentSection.named(section).orElseThrow(GovernmentReportResource::noSection);
        return reports.write(governmentReportId, named, request.text(), Etag.required(ifMatch))
                .map(done -> Answers.of(reply(200, null, done), done.position()));
    }

    @POST
    @Path("/{governmentReportId}/sending")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "sendGovernmentReport",
            summary = "Mark as sent",
            description = "Once, with If-Match; it then stays as it is and is open. En gång, med If-Match; därefter"
                    + " låst och öppen.")
    @APIResponse(
            responseCode = "200",
            description = "Sent. Lämnad.",
            content = @Content(schema = @Schema(implementation = GovernmentReportDocument.class)))
    public Uni<Response> send(
            @Pattern(regexp = ID) String governmentReportId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewSending request) {
        return reports.send(governmentReportId, request.sending(), Etag.required(ifMatch))
                .map(done -> Answers.of(reply(200, null, done), done.position()));
    }

    private static Reply created(Decided<GovernmentReportState, GovernmentReportEvent> done) {
        String id = done.state().report().governmentReportId();
        return reply(201, "/strategy/v1/government-reports/" + id, done);
    }

    private static Reply reply(
            int status, String location, Decided<GovernmentReportState, GovernmentReportEvent> done) {
        GovernmentReportDocument body = GovernmentReportDocument.of(done.state().report());
        return new Reply(status, location, Etag.of(done.version()), body);
    }

    private static RuntimeException missing() {
        return ProblemType.NOT_FOUND.exception("There is no such report.", "Det finns ingen sådan redovisning.");
    }

    private static RuntimeException noSection() {
        return ProblemType.NOT_FOUND.exception("There is no such section.", "Det finns inget sådant avsnitt.");
    }
}
