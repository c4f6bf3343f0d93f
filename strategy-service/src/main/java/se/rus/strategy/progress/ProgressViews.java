package se.rus.strategy.progress;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Reads the served documents. */
@ApplicationScoped
@WithSession
public class ProgressViews implements PanacheRepositoryBase<ProgressView, String> {

    /** The strategy's document; empty until it is adopted and its adoption has come back over Kafka. */
    public Uni<Optional<ProgressView>> one(String strategyId) {
        return findById(strategyId).map(Optional::ofNullable);
    }
}
