package se.rus.strategy.activity;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import se.rus.platform.decision.Decided;
import se.rus.platform.decision.Once;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.decision.Reply;
import se.rus.platform.http.Answers;
import se.rus.platform.http.Etag;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.http.ProblemException;
import se.rus.platform.http.ProblemType;
import se.rus.platform.http.RequestKey;
import se.rus.platform.security.Roles;

/** Activities: read by everybody, kept by who is responsible for them. */
@Path("/strategy/v1/activities")
@Tag(name = "Activities", description = "What is done to reach goals. Vad som görs för att nå mål.")
public class ActivityResource {
    private final Activities activities;
    private final ActivityViews views;
    private final Once once;
    private final RequestKey requestKey;

    ActivityResource(Activities activities, ActivityViews views, Once once, RequestKey requestKey) {
        this.activities = activities;
        this.views = views;
        this.once = once;
        this.requestKey = requestKey;
    }

    @POST
    @RolesAllowed({Roles.REPORTER, Roles.COORDINATOR})
    @Operation(
            operationId = "registerActivity",
            summary = "Register an activity",
            description = "By the responsible actor, or on its behalf by the county's coordinator, which is shown."
                    + " Av den ansvariga aktören, eller för dess räkning av länets samordnare, vilket syns.")
    @Parameter(
            name = RequestKey.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewActivity.class),
                            examples = @ExampleObject(name = "water", value = ActivityExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "Registered. Registrerad.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ActivityDocument.class),
                            examples = @ExampleObject(name = "water", value = ActivityExamples.ACTIVITY)))
    public Uni<Response> register(@NotNull @Valid NewActivity request) {
        OnceKey key = requestKey.of(request);
        return once.once(key, () -> activities.register(request, key, ActivityResource::created))
                .map(answer -> Answers.of(answer, done -> Answers.of(created(done), done.position())));
    }

    @PUT
    @Path("/{activityId}")
    @RolesAllowed({Roles.REPORTER, Roles.COORDINATOR})
    @Operation(
            operationId = "reviseActivity",
            summary = "Change an activity",
            description = "The whole of it, with If-Match. Reports and answers stay. Hela aktiviteten, med If-Match.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewActivity.class),
                            examples = @ExampleObject(name = "water", value = ActivityExamples.NEW)))
    @APIResponse(
            responseCode = "200",
            description = "Changed. Ändrad.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ActivityDocument.class),
                            examples = @ExampleObject(name = "water", value = ActivityExamples.ACTIVITY)))
    public Uni<Response> revise(
            @Size(max = 60) String activityId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewActivity request) {
        return activities.revise(activityId, request, Etag.required(ifMatch)).map(ActivityResource::changed);
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listActivities",
            summary = "Activities",
            description = "By strategy, goal, actor, year and status; latest change first. Per strategi, mål, aktör,"
                    + " år och status; senast ändrade först.")
    @APIResponse(
            responseCode = "200",
            description = "One page. En sida.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "page", value = ActivityExamples.PAGE)))
    public Uni<PageOf<ActivityDocument>> list(
            @BeanParam @Valid ActivityFilter filter, @BeanParam @Valid Paging paging) {
        return views.matching(filter, paging);
    }

    @GET
    @Path("/{activityId}")
    @PermitAll
    @Operation(operationId = "getActivity", summary = "One activity", description = "With its ETag. Med dess ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The activity. Aktiviteten.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ActivityDocument.class),
                            examples = @ExampleObject(name = "water", value = ActivityExamples.ACTIVITY)))
    public Uni<Response> get(@Size(max = 60) String activityId) {
        return views.one(activityId)
                .map(found -> found.orElseThrow(ActivityResource::missing))
                .map(view -> Answers.shown(view.served(), view.version));
    }

    static ProblemException missing() {
        return ProblemType.NOT_FOUND.exception("There is no such activity.", "Det finns ingen sådan aktivitet.");
    }

    private static Reply created(Decided<ActivityState, ActivityEvent> decided) {
        String id = decided.state().activity().activityId();
        return reply(201, "/strategy/v1/activities/" + id, decided);
    }

    static Response changed(Decided<ActivityState, ActivityEvent> decided) {
        return Answers.of(reply(200, null, decided), decided.position());
    }

    private static Reply reply(int status, String location, Decided<ActivityState, ActivityEvent> decided) {
        ActivityDocument document = ActivityDocument.of(decided.state(), decided.version());
        return new Reply(status, location, Etag.of(decided.version()), document);
    }
}
