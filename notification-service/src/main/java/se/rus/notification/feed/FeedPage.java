package se.rus.notification.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stretch of a feed.
 *
 * @param items the deliveries, the oldest first
 * @param next cursor to go on from; the one asked with when there was nothing new
 */
@Schema(name = "FeedPage")
public record FeedPage(
        List<Delivery> items, @Schema(examples = "17") String next) {

    static FeedPage of(List<Delivery> items, long after) {
        return new FeedPage(
                items, items.isEmpty() ? Long.toString(after) : items.getLast().cursor());
    }
}
