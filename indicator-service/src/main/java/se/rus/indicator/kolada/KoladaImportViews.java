package se.rus.indicator.kolada;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Reads imports. */
@ApplicationScoped
@WithSession
public class KoladaImportViews implements PanacheRepositoryBase<KoladaImportView, String> {
    Uni<Optional<KoladaImportView>> one(String importId) {
        return findById(importId).map(Optional::ofNullable);
    }
}
