package se.rus.strategy.relation;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.listing.Listing;
import se.rus.platform.store.EventJson;
import se.rus.strategy.actor.ActorDirectory;

/** Reads assessments one by one. */
@ApplicationScoped
@WithSession
public class AssessmentViews implements PanacheRepositoryBase<AssessmentView, AssessmentView.Key> {
    private static final Sort LATEST_FIRST = Sort.descending("assessedOn", "sequence");

    Uni<Optional<Assessment>> one(String strategyId, String actorId, long sequence) {
        return findById(new AssessmentView.Key(strategyId, ActorDirectory.canonical(actorId), sequence))
                .map(Optional::ofNullable)
                .map(found -> found.map(AssessmentViews::assessment));
    }

    /** The whole history of an actor: organisation, units and documents, the latest day first. */
    Uni<PageOf<Assessment>> history(String strategyId, String actorId, Paging paging) {
        return Listing.page(
                find("strategyId = ?1 and actorId = ?2", LATEST_FIRST, strategyId, ActorDirectory.canonical(actorId)),
                paging,
                AssessmentViews::assessment);
    }

    private static Assessment assessment(AssessmentView view) {
        return EventJson.read(view.document, Assessment.class);
    }
}
