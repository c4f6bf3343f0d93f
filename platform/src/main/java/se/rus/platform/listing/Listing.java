package se.rus.platform.listing;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.smallrye.mutiny.Uni;
import java.util.function.Function;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;

/** One page of what a query finds, and how many there are in all. */
public final class Listing {
    private Listing() {}

    /** Counts first, then reads the page in the order of the query, each row as it is served. */
    public static <V, T> Uni<PageOf<T>> page(PanacheQuery<V> query, Paging paging, Function<? super V, T> as) {
        return query.count()
                .chain(total -> query.page(paging.page() - 1, paging.limit())
                        .list()
                        .map(rows -> PageOf.of(rows.stream().map(as).toList(), paging, total)));
    }
}
