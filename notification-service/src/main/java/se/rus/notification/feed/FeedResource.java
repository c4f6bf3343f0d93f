package se.rus.notification.feed;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.notification.subscription.SubscriptionExamples;
import se.rus.platform.http.FieldError;
import se.rus.platform.http.ProblemType;

/** What was delivered to a subscription. For the client that opened it only. */
@Path("/notifications/v1/subscriptions/{subscriptionId}")
@Produces(MediaType.APPLICATION_JSON)
@OwnSubscription
@Tag(name = "Deliveries", description = "What was delivered. Det som levererats.")
public class FeedResource {
    private final Feed feed;
    private final LiveFeed live;

    FeedResource(Feed feed, LiveFeed live) {
        this.feed = feed;
        this.live = live;
    }

    @GET
    @Path("/deliveries")
    @Authenticated
    @Operation(
            operationId = "listDeliveries",
            summary = "Deliveries after a cursor",
            description = "In the order in which they came about; nothing is skipped. Go on with next as after."
                    + " I den ordning de uppstod; inget hoppas över. Fortsätt med next som after.")
    @APIResponse(
            responseCode = "200",
            description = "A stretch of the feed. Ett stycke av flödet.",
            content =
                    @Content(
                            schema = @Schema(implementation = FeedPage.class),
                            examples = @ExampleObject(name = "page", value = SubscriptionExamples.DELIVERIES)))
    public Uni<FeedPage> deliveries(
            String subscriptionId,
            @Parameter(description = "Cursor of the last delivery seen. Markör för den senast sedda leveransen.")
                    @QueryParam("after")
                    @DefaultValue("0")
                    @Min(0)
                    long after,
            @Parameter(description = "At most so many. Högst så många.")
                    @QueryParam("limit")
                    @DefaultValue("100")
                    @Min(1)
                    @Max(1_000)
                    int limit) {
        return feed.after(subscriptionId, after, limit).map(items -> FeedPage.of(items, after));
    }

    @GET
    @Path("/stream")
    @Authenticated
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "streamDeliveries",
            summary = "Deliveries as they come",
            description = "Server-sent events with the cursor as id; without Last-Event-ID from the first delivery on."
                    + " Händelser allteftersom de kommer, med markören som id; utan Last-Event-ID från den första.")
    @APIResponse(
            responseCode = "200",
            description = "Events named after their type; data is a delivery. Händelser namngivna efter sin typ.",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = Delivery.class)))
    public Multi<OutboundSseEvent> stream(
            String subscriptionId,
            @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER) String lastEventId,
            @Context Sse sse) {
        return live.after(subscriptionId, cursor(lastEventId), sse);
    }

    private static long cursor(String lastEventId) {
        if (lastEventId == null || lastEventId.isBlank()) {
            return 0;
        }
        if (!lastEventId.matches("[0-9]{1,18}")) {
            throw ProblemType.INVALID_REQUEST.exception(
                    "Send Last-Event-ID exactly as it was received, or leave it out.",
                    "Skicka Last-Event-ID precis som det togs emot, eller utelämna det.",
                    new FieldError(
                            "#Last-Event-ID", "not-a-cursor", "is no cursor of ours", "är ingen markör från oss"));
        }
        return Long.parseLong(lastEventId);
    }
}
