package se.rus.platform.projection;

import io.quarkus.vertx.http.ManagementInterface;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.function.Consumer;
import se.rus.platform.store.EventJson;

/**
 * What an operator may do with projections, on the management port only: GET /q/projections, GET /q/parked,
 * POST /q/projections/{name}/redrive and POST /q/projections/{name}/rebuild. docs/operations.md has the recipes.
 */
@ApplicationScoped
public class ProjectionOperations {
    private final ProjectionRunners runners;
    private final Generations generations;
    private final ParkedEvents parked;

    ProjectionOperations(ProjectionRunners runners, Generations generations, ParkedEvents parked) {
        this.runners = runners;
        this.generations = generations;
        this.parked = parked;
    }

    void register(@Observes ManagementInterface management) {
        management.router().get("/q/projections").handler(this::list);
        management.router().get("/q/parked").handler(context -> answer(context, parked.all()));
        management
                .router()
                .post("/q/projections/:name/redrive")
                .blockingHandler(context -> with(context, ProjectionRunner::redrive));
        management
                .router()
                .post("/q/projections/:name/rebuild")
                .blockingHandler(context -> with(context, ProjectionRunner::rebuild));
    }

    private void list(RoutingContext context) {
        List<Uni<List<Generation>>> each = runners.all().stream()
                .map(runner -> generations.live(runner.name()))
                .toList();
        answer(
                context,
                each.isEmpty()
                        ? Uni.createFrom().item(List.of())
                        : Uni.join().all(each).andFailFast());
    }

    private void with(RoutingContext context, Consumer<ProjectionRunner> operation) {
        runners.named(context.pathParam("name"))
                .ifPresentOrElse(
                        runner -> {
                            operation.accept(runner);
                            context.response().setStatusCode(202).end();
                        },
                        () -> context.response().setStatusCode(404).end());
    }

    private static void answer(RoutingContext context, Uni<?> content) {
        content.subscribe()
                .with(
                        item -> context.response()
                                .putHeader("content-type", "application/json")
                                .end(EventJson.write(item)),
                        failure -> context.response().setStatusCode(503).end());
    }
}
