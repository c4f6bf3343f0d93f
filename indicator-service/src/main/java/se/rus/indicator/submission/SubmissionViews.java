package se.rus.indicator.submission;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.listing.Listing;

/** Reads submissions. */
@ApplicationScoped
@WithSession
public class SubmissionViews implements PanacheRepositoryBase<SubmissionView, String> {
    Uni<Optional<SubmissionView>> one(String submissionId) {
        return findById(submissionId).map(Optional::ofNullable);
    }

    /** Latest first. */
    Uni<PageOf<SubmissionProgress>> of(String actor, Paging paging) {
        return Listing.page(
                find("actor", Sort.descending("receivedAt").and("submissionId"), actor),
                paging,
                SubmissionView::progress);
    }
}
