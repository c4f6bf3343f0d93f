package se.rus.indicator.signal;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.listing.Condition;
import se.rus.platform.listing.Listing;

/** Reads the latest assessments. */
@ApplicationScoped
@WithSession
public class SignalViews implements PanacheRepositoryBase<SignalView, SignalView.Key> {

    /** What to look for; each part may be null. */
    record Filter(String county, String actor, String indicator, String signal) {}

    Uni<Optional<SignalView>> one(String indicatorId, String actor) {
        return findById(new SignalView.Key(indicatorId, actor)).map(Optional::ofNullable);
    }

    Uni<PageOf<SignalView>> matching(Filter filter, Paging paging) {
        Condition condition = new Condition()
                .and("county = ?%d", filter.county())
                .and("actor = ?%d", filter.actor())
                .and("indicatorId = ?%d", filter.indicator())
                .and("signal = ?%d", filter.signal());
        return Listing.page(
                find(condition.text(), Sort.by("indicatorId").and("actor"), condition.values()), paging, view -> view);
    }
}
