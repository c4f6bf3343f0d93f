package se.rus.indicator.signal;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Reads the latest assessments of counties. */
@ApplicationScoped
@WithSession
public class CountySignalViews implements PanacheRepositoryBase<CountySignalView, String> {
    Uni<Optional<CountySignalView>> one(String indicatorId) {
        return findById(indicatorId).map(Optional::ofNullable);
    }
}
