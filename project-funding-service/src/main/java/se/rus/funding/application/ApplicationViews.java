package se.rus.funding.application;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Reads applications. */
@ApplicationScoped
@WithSession
public class ApplicationViews implements PanacheRepositoryBase<ApplicationView, String> {
    private static final Sort NEWEST_FIRST = Sort.descending("submittedAt").and("applicationId");
    private static final Sort LATEST_DECISION_FIRST =
            Sort.descending("decidedAt").and("applicationId");

    /** The application, if there is one. */
    public Uni<Optional<ApplicationView>> one(String applicationId) {
        return findById(applicationId).map(Optional::ofNullable);
    }

    /**
     * What one may see of applications, newest first.
     *
     * @param page from 1
     */
    public Uni<Found> visibleTo(Sight sight, int page, int limit) {
        return found(
                switch (sight) {
                    case Sight.Everything ignored -> find("from ApplicationView", NEWEST_FIRST);
                    case Sight.OfCounty(String county) -> find("county = ?1", NEWEST_FIRST, county);
                    case Sight.OfApplicant(String actor) -> find("applicant = ?1", NEWEST_FIRST, actor);
                },
                page,
                limit);
    }

    /** Granted projects, latest decision first; of one county when it is given. */
    public Uni<Found> projects(Optional<String> county, int page, int limit) {
        return found(
                county.map(code -> find("status = 'granted' and county = ?1", LATEST_DECISION_FIRST, code))
                        .orElseGet(() -> find("status = 'granted'", LATEST_DECISION_FIRST)),
                page,
                limit);
    }

    private static Uni<Found> found(PanacheQuery<ApplicationView> query, int page, int limit) {
        return query.count().chain(total -> query.page(page - 1, limit).list().map(rows -> new Found(rows, total)));
    }

    /** A page and how many there are in all. */
    public record Found(List<ApplicationView> rows, long total) {}

    /** Whose applications a caller sees: drafts and cases are not open. */
    public sealed interface Sight {
        record Everything() implements Sight {}

        record OfCounty(String county) implements Sight {}

        record OfApplicant(String actor) implements Sight {}
    }
}
