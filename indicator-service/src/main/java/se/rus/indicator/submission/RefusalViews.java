package se.rus.indicator.submission;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;

/** Reads refused rows. */
@ApplicationScoped
@WithSession
public class RefusalViews implements PanacheRepositoryBase<RefusalView, RefusalView.Key> {
    /** In the order of the file. */
    Uni<PageOf<RowReport>> of(String submissionId, Paging paging) {
        PanacheQuery<RefusalView> query = find("submissionId", Sort.by("row"), submissionId);
        return query.count()
                .chain(total -> query.page(paging.page() - 1, paging.limit())
                        .list()
                        .map(rows ->
                                PageOf.of(rows.stream().map(each -> each.report).toList(), paging, total)));
    }
}
