package se.rus.notification.subscription;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Reads subscriptions. */
@ApplicationScoped
@WithSession
public class SubscriptionViews implements PanacheRepositoryBase<SubscriptionView, String> {

    /** The subscription, if there is one. */
    public Uni<Optional<SubscriptionView>> one(String subscriptionId) {
        return findById(subscriptionId).map(Optional::ofNullable);
    }

    /**
     * A client's own, by id, which is by time.
     *
     * @param page from 1
     */
    public Uni<List<SubscriptionView>> of(String clientId, int page, int limit) {
        return find("clientId = ?1", Sort.by("subscriptionId"), clientId)
                .page(page - 1, limit)
                .list();
    }

    /** How many a client has. */
    public Uni<Long> countOf(String clientId) {
        return count("clientId = ?1", clientId);
    }
}
