package se.rus.notification.feed;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import se.rus.notification.subscription.Subscriptions;

/** Looks before the method runs, because a stream that has begun can no longer be answered with a problem. */
public class OwnSubscriptionFilter {
    private final Subscriptions subscriptions;

    OwnSubscriptionFilter(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /** Fails with 404 or 403; nothing goes on otherwise. */
    @OwnSubscription
    @ServerRequestFilter
    public Uni<RestResponse<Void>> refuseOthers(UriInfo uri) {
        return subscriptions
                .own(uri.getPathParameters().getFirst("subscriptionId"))
                .replaceWith(() -> null);
    }
}
