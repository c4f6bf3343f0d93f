package se.rus.indicator.kolada;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.listing.Listing;

/** Reads KPIs. */
@ApplicationScoped
@WithSession
public class KoladaViews implements PanacheRepositoryBase<KpiView, String> {
    Uni<Optional<KpiView>> one(String kpi) {
        return findById(kpi).map(Optional::ofNullable);
    }

    /** @param title a part of it, in any case; null for all */
    Uni<PageOf<KpiView>> matching(String title, Paging paging) {
        String like = "%" + Optional.ofNullable(title).orElse("").toLowerCase(Locale.ROOT) + "%";
        return Listing.page(find("lower(title) like ?1", Sort.by("kpi"), like), paging, view -> view);
    }
}
