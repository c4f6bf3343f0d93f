package se.rus.notification.subscription;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import se.rus.notification.subscription.SubscriptionEvent.SubscriptionOpened;
import se.rus.platform.decision.Decided;
import se.rus.platform.decision.Once;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.decision.Reply;
import se.rus.platform.http.Answers;
import se.rus.platform.http.Etag;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.http.RequestKey;
import se.rus.platform.security.Caller;

/** Subscriptions to public events. Any client may have its own. */
@Path("/notifications/v1/subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Subscriptions", description = "Who is told of what. Vem som får veta vad.")
public class SubscriptionResource {
    private final Subscriptions subscriptions;
    private final SubscriptionViews views;
    private final Caller caller;
    private final Once once;
    private final RequestKey requestKey;

    SubscriptionResource(
            Subscriptions subscriptions, SubscriptionViews views, Caller caller, Once once, RequestKey requestKey) {
        this.subscriptions = subscriptions;
        this.views = views;
        this.caller = caller;
        this.once = once;
        this.requestKey = requestKey;
    }

    @POST
    @Authenticated
    @Operation(
            operationId = "openSubscription",
            summary = "Subscribe to public events",
            description = "Events that arrive from now on are delivered: to a feed, which the client reads, or to its"
                    + " webhook. Händelser som kommer från och med nu levereras: till ett flöde som klienten läser,"
                    + " eller till dess webhook.")
    @Parameter(
            name = RequestKey.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewSubscription.class),
                            examples = {
                                @ExampleObject(name = "feed", value = SubscriptionExamples.FEED),
                                @ExampleObject(name = "webhook", value = SubscriptionExamples.WEBHOOK)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "Opened. Öppnad.",
            content =
                    @Content(
                            schema = @Schema(implementation = SubscriptionDocument.class),
                            examples = @ExampleObject(name = "opened", value = SubscriptionExamples.SUBSCRIPTION)))
    public Uni<Response> open(@NotNull @Valid NewSubscription request) {
        OnceKey key = requestKey.of(request);
        return once.once(key, () -> subscriptions.open(request, key, SubscriptionResource::created))
                .map(answer -> Answers.of(answer, decided -> Answers.of(created(decided), decided.position())));
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listSubscriptions",
            summary = "The client's own subscriptions",
            description = "Open and closed ones, oldest first. Öppna och avslutade, äldst först.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them. En sida av dem.",
            content = @Content(examples = @ExampleObject(name = "page", value = SubscriptionExamples.PAGE)))
    public Uni<PageOf<SubscriptionDocument>> list(@BeanParam @Valid Paging paging) {
        String client = caller.clientId();
        return views.of(client, paging.page(), paging.limit())
                .chain(rows -> views.countOf(client)
                        .map(total -> PageOf.of(
                                rows.stream().map(SubscriptionDocument::of).toList(), paging, total)));
    }

    @GET
    @Path("/{subscriptionId}")
    @Authenticated
    @Operation(
            operationId = "getSubscription",
            summary = "One subscription",
            description = "Only the client that opened it may see it. Bara klienten som öppnat den får se den.")
    @APIResponse(
            responseCode = "200",
            description = "The subscription. Prenumerationen.",
            content =
                    @Content(
                            schema = @Schema(implementation = SubscriptionDocument.class),
                            examples = @ExampleObject(name = "feed", value = SubscriptionExamples.SUBSCRIPTION)))
    public Uni<Response> get(String subscriptionId) {
        return subscriptions
                .own(subscriptionId)
                .map(view -> Answers.shown(SubscriptionDocument.of(view), view.version));
    }

    @DELETE
    @Path("/{subscriptionId}")
    @Authenticated
    @Operation(
            operationId = "closeSubscription",
            summary = "Close a subscription",
            description = "Nothing that arrives later is delivered; what was delivered can still be read. Closing again"
                    + " changes nothing. Inget som kommer senare levereras; det levererade kan fortfarande läsas.")
    @APIResponse(responseCode = "204", description = "Closed. Avslutad.")
    public Uni<Response> close(String subscriptionId) {
        return subscriptions
                .close(subscriptionId)
                .map(decided -> decided.position() == 0
                        ? Response.noContent().build()
                        : Response.noContent()
                                .header(Answers.POSITION, decided.position())
                                .build());
    }

    private static Reply created(Decided<SubscriptionState, SubscriptionEvent> decided) {
        SubscriptionOpened opened = (SubscriptionOpened) decided.events().getFirst();
        return new Reply(
                201,
                "/notifications/v1/subscriptions/" + opened.subscriptionId(),
                Etag.of(decided.version()),
                SubscriptionDocument.of(opened));
    }
}
