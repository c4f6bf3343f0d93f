package se.rus.strategy.network;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.listing.Condition;
import se.rus.platform.listing.Listing;
import se.rus.platform.store.EventJson;

/** Reads networks. */
@ApplicationScoped
@WithSession
public class NetworkViews implements PanacheRepositoryBase<NetworkView, String> {
    private static final Sort BY_NAME = Sort.by("name").and("networkId");
    private static final String OF_COUNTY = "(n.county = ?%1$d or exists (select 1 from ActorCountyView c"
            + " where c.county = ?%1$d and array_contains(n.members, c.actorId)))";

    /**
     * What to look for; each part may be null.
     *
     * @param county keeps it or is a member's
     * @param member takes or took part
     * @param on exists on that day
     */
    record Filter(String county, String purpose, String member, LocalDate on) {}

    Uni<Optional<Shown>> one(String networkId) {
        return findById(networkId).map(Optional::ofNullable).map(found -> found.map(Shown::of));
    }

    Uni<PageOf<Network>> matching(Filter filter, Paging paging) {
        Condition condition = new Condition()
                .and(OF_COUNTY, filter.county())
                .and("n.purpose = ?%d", filter.purpose())
                .and("array_contains(n.members, ?%d)", filter.member())
                .and(
                        "coalesce(n.startedOn, n.knownSince) <= ?%1$d and (n.closedOn is null or n.closedOn > ?%1$d)",
                        filter.on());
        return Listing.page(
                find("from NetworkView n where " + condition.text(), BY_NAME, condition.values()),
                paging,
                row -> Shown.of(row).network());
    }

    /** A network and its version. */
    record Shown(Network network, long version) {
        static Shown of(NetworkView view) {
            return new Shown(EventJson.read(view.document, Network.class), view.version);
        }
    }
}
