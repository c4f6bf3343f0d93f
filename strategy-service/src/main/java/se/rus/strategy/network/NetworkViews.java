package se.rus.strategy.network;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
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
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        List<Object> values = new ArrayList<>();
        add(conditions, values, OF_COUNTY, filter.county());
        add(conditions, values, "n.purpose = ?%d", filter.purpose());
        add(conditions, values, "array_contains(n.members, ?%d)", filter.member());
        add(
                conditions,
                values,
                "coalesce(n.startedOn, n.knownSince) <= ?%1$d and (n.closedOn is null or n.closedOn > ?%1$d)",
                filter.on());
        PanacheQuery<NetworkView> query =
                find("from NetworkView n where " + String.join(" and ", conditions), BY_NAME, values.toArray());
        return query.count()
                .chain(total -> query.page(paging.page() - 1, paging.limit())
                        .list()
                        .map(rows -> PageOf.of(
                                rows.stream().map(Shown::of).map(Shown::network).toList(), paging, total)));
    }

    private static void add(List<String> conditions, List<Object> values, String condition, Object value) {
        if (value != null) {
            values.add(value);
            conditions.add(condition.formatted(values.size()));
        }
    }

    /** A network and its version. */
    record Shown(Network network, long version) {
        static Shown of(NetworkView view) {
            return new Shown(EventJson.read(view.document, Network.class), view.version);
        }
    }
}
