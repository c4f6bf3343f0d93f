package se.rus.indicator.remark;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.listing.Listing;

/** Reads what is marked for follow-up. */
@ApplicationScoped
@WithSession
public class FollowUpViews implements PanacheRepositoryBase<FollowUpView, FollowUpView.Key> {
    private static final Sort OLDEST_FIRST =
            Sort.by("markedAt").and("indicatorId").and("actor").and("period").and("breakdown");

    /** Oldest mark first; each part may be null. */
    public Uni<PageOf<FollowUpView>> matching(String county, String actor, Paging paging) {
        return Listing.page(
                find(
                        "(cast(?1 as string) is null or county = ?1) and (cast(?2 as string) is null or actor = ?2)",
                        OLDEST_FIRST,
                        county,
                        actor),
                paging,
                view -> view);
    }
}
