package se.rus.strategy.progress;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A stream's status is sent when it opens, so what is missing must be said before. */
@ApplicationScoped
public class WithProgressFilter {
    private final Progress progress;

    WithProgressFilter(Progress progress) {
        this.progress = progress;
    }

    @ServerRequestFilter
    @WithProgress
    Uni<Void> requireProgress(UriInfo uri) {
        return progress.of(uri.getPathParameters().getFirst("strategyId"))
                .invoke(found -> found.orElseThrow(ProgressResource::missing))
                .replaceWithVoid();
    }
}
