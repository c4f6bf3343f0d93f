package se.rus.funding.application;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import se.rus.platform.decision.Decided;
import se.rus.platform.decision.Once;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.decision.Reply;
import se.rus.platform.http.Answers;
import se.rus.platform.http.Etag;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.http.RequestKey;
import se.rus.platform.security.Roles;

/** Applications for project funding. Not open: a case is between the applicant and its region. */
@Path("/funding/v1/applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Applications", description = "Applications for project funding. Ansökningar om projektmedel.")
public class ApplicationResource {
    private final Applications applications;
    private final ApplicationViews views;
    private final ApplicationAccess access;
    private final Once once;
    private final RequestKey requestKey;

    ApplicationResource(
            Applications applications,
            ApplicationViews views,
            ApplicationAccess access,
            Once once,
            RequestKey requestKey) {
        this.applications = applications;
        this.views = views;
        this.access = access;
        this.once = once;
        this.requestKey = requestKey;
    }

    @POST
    @RolesAllowed(Roles.APPLICANT)
    @Operation(
            operationId = "submitApplication",
            summary = "Apply for project funding",
            description = "Receives an application of the caller's own organisation. The goal must be of an adopted"
                    + " strategy of its county (409 while it is not known yet). Tar emot en ansökan för den egna"
                    + " organisationen. Målet ska finnas i en antagen strategi för länet (409 tills det är känt).")
    @Parameter(
            name = RequestKey.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewApplication.class),
                            examples = @ExampleObject(name = "oneToOne", value = ApplicationExamples.NEW_APPLICATION)))
    @APIResponse(
            responseCode = "201",
            description = "Received. Location and ETag name it. Mottagen.",
            content =
                    @Content(
                            schema = @Schema(implementation = ApplicationDocument.class),
                            examples = @ExampleObject(name = "received", value = ApplicationExamples.APPLICATION)))
    public Uni<Response> submit(@NotNull @Valid NewApplication request) {
        OnceKey key = requestKey.of(request);
        return once.once(key, () -> applications.submit(request, key, ApplicationResource::created))
                .map(answer -> Answers.of(answer, decided -> Answers.of(created(decided), decided.position())));
    }

    @GET
    @RolesAllowed({Roles.APPLICANT, Roles.CASE_OFFICER, Roles.DECISION_MAKER, Roles.AUDITOR})
    @Operation(
            operationId = "listApplications",
            summary = "Applications that the caller may see",
            description = "An applicant's own, a region's of its county, an auditor's all; newest first."
                    + " Sökandens egna, regionens för länet, revisorns alla; nyast först.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them. En sida av dem.",
            content = @Content(examples = @ExampleObject(name = "page", value = ApplicationExamples.PAGE)))
    public Uni<PageOf<ApplicationDocument>> list(@BeanParam @Valid Paging paging) {
        return views.visibleTo(access.sight(), paging.page(), paging.limit())
                .map(found -> PageOf.of(
                        found.rows().stream().map(ApplicationDocument::of).toList(), paging, found.total()));
    }

    @GET
    @Path("/{applicationId}")
    @RolesAllowed({Roles.APPLICANT, Roles.CASE_OFFICER, Roles.DECISION_MAKER, Roles.AUDITOR})
    @Operation(
            operationId = "getApplication",
            summary = "One application",
            description = "The application as it stands, with its ETag. Ansökan som den är nu, med ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The application. Ansökan.",
            content =
                    @Content(
                            schema = @Schema(implementation = ApplicationDocument.class),
                            examples = @ExampleObject(name = "granted", value = ApplicationExamples.APPLICATION)))
    public Uni<Response> get(String applicationId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        return views.one(applicationId)
                .map(found -> access.visible(found.orElseThrow(ApplicationAccess::missing)))
                .map(view -> Etag.matches(ifNoneMatch, view.version)
                        ? Response.notModified()
                                .header(HttpHeaders.ETAG, Etag.of(view.version))
                                .build()
                        : Response.ok(ApplicationDocument.of(view))
                                .header(HttpHeaders.ETAG, Etag.of(view.version))
                                .build());
    }

    @POST
    @Path("/{applicationId}/decision")
    @RolesAllowed(Roles.DECISION_MAKER)
    @Operation(
            operationId = "decideApplication",
            summary = "Grant or reject an application",
            description = "By a decision-maker of the applicant's county, once. A grant keeps within what was applied"
                    + " for and within the programme's ceiling. Av en beslutsfattare i sökandens län, en gång. Ett"
                    + " bifall ryms inom det sökta beloppet och programmets tak.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewDecision.class),
                            examples = {
                                @ExampleObject(name = "granted", value = ApplicationExamples.GRANT),
                                @ExampleObject(name = "rejected", value = ApplicationExamples.REJECTION)
                            }))
    @APIResponse(
            responseCode = "200",
            description = "Decided. Beslutad.",
            content =
                    @Content(
                            schema = @Schema(implementation = ApplicationDocument.class),
                            examples = @ExampleObject(name = "granted", value = ApplicationExamples.APPLICATION)))
    public Uni<Response> decide(
            String applicationId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewDecision request) {
        return applications
                .decide(applicationId, request.checked(), Etag.required(ifMatch))
                .map(decided -> Answers.of(reply(200, decided), decided.position()));
    }

    private static Reply created(Decided<ApplicationState, ApplicationEvent> decided) {
        return reply(201, decided);
    }

    private static Reply reply(int status, Decided<ApplicationState, ApplicationEvent> decided) {
        ApplicationDocument document = ApplicationDocument.of(decided.state());
        String location = status == 201 ? "/funding/v1/applications/" + document.applicationId() : null;
        return new Reply(status, location, Etag.of(decided.version()), document);
    }
}
