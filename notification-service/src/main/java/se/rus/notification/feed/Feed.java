package se.rus.notification.feed;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads what was delivered. */
@ApplicationScoped
public class Feed implements PanacheRepositoryBase<FeedView, Long> {

    /** At most {@code limit} deliveries of a subscription after a cursor, in the order in which they came about. */
    public Uni<List<Delivery>> after(String subscriptionId, long cursor, int limit) {
        return Panache.withSession(
                        () -> find("subscriptionId = ?1 and sequence > ?2", Sort.by("sequence"), subscriptionId, cursor)
                                .page(0, limit)
                                .list())
                .map(rows -> rows.stream().map(Delivery::of).toList());
    }
}
