package se.rus.notification.feed;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** A feed as server-sent events. The id of each is the cursor, so that a reader that comes back misses nothing. */
@ApplicationScoped
public class LiveFeed {
    private static final int AT_ONCE = 100;

    private final Feed feed;
    private final FeedConfig config;

    LiveFeed(Feed feed, FeedConfig config) {
        this.feed = feed;
        this.config = config;
    }

    /** Never ends by itself. A page is asked for when the one before has been sent: a slow reader is not flooded. */
    Multi<OutboundSseEvent> after(String subscriptionId, long cursor, Sse sse) {
        AtomicLong reached = new AtomicLong(cursor);
        Multi<OutboundSseEvent> news = pages(subscriptionId, reached)
                .onItem()
                .transformToMultiAndConcatenate(
                        page -> Multi.createFrom().iterable(page).map(delivery -> event(delivery, sse)));
        return Multi.createBy().merging().streams(news, heartbeats(sse));
    }

    private Multi<List<Delivery>> pages(String subscriptionId, AtomicLong reached) {
        return Multi.createBy()
                .repeating()
                .uni(() -> page(subscriptionId, reached))
                .indefinitely();
    }

    private Uni<List<Delivery>> page(String subscriptionId, AtomicLong reached) {
        return feed.after(subscriptionId, reached.get(), AT_ONCE).chain(page -> {
            if (page.isEmpty()) {
                return Uni.createFrom().item(page).onItem().delayIt().by(config.poll());
            }
            reached.set(Long.parseLong(page.getLast().cursor()));
            return Uni.createFrom().item(page);
        });
    }

    /** One at once, so that the reader sees that it is connected. */
    private Multi<OutboundSseEvent> heartbeats(Sse sse) {
        return Multi.createFrom()
                .ticks()
                .startingAfter(Duration.ofMillis(1))
                .every(config.heartbeat())
                .onOverflow()
                .drop()
                .map(ignored -> sse.newEventBuilder().comment("alive").build());
    }

    private static OutboundSseEvent event(Delivery delivery, Sse sse) {
        return sse.newEventBuilder()
                .id(delivery.cursor())
                .name(delivery.event().type())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(Delivery.class, delivery)
                .build();
    }
}
