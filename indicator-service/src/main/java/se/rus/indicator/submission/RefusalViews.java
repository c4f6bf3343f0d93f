package se.rus.indicator.submission;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.listing.Listing;

/** Reads refused rows. */
@ApplicationScoped
@WithSession
public class RefusalViews implements PanacheRepositoryBase<RefusalView, RefusalView.Key> {
    /** In the order of the file. */
    Uni<PageOf<RowReport>> of(String submissionId, Paging paging) {
        return Listing.page(find("submissionId", Sort.by("row"), submissionId), paging, each -> each.report);
    }
}
