package se.rus.platform.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.rus.platform.decision.Decided;
import se.rus.platform.decision.Decider;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Decisions;
import se.rus.platform.decision.Expected;
import se.rus.platform.decision.Once;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.decision.Rejection;
import se.rus.platform.decision.Reply;
import se.rus.platform.security.ActorPermissions;
import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;
import se.rus.platform.store.StreamId;
import se.rus.platform.testing.StoreFixture.Happened;
import se.rus.platform.testing.StoreFixture.Named;

/** The conventions in use, for the tests and as a model. */
@Path("/things/v1/things")
public class ThingsResource {
    private final Decisions decisions;
    private final Once once;
    private final RequestKey key;
    private final Caller caller;

    ThingsResource(Decisions decisions, Once once, RequestKey key, Caller caller) {
        this.decisions = decisions;
        this.once = once;
        this.key = key;
        this.caller = caller;
    }

    public record NewThing(@NotBlank String name, @NotNull Size size, List<@Valid Part> parts) {}

    public record Part(@NotNull BigDecimal weight, @Min(1) int count) {}

    public enum Size {
        SMALL,
        LARGE
    }

    @POST
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(operationId = "createThing", description = "Things.")
    public Uni<Response> create(@Valid @NotNull NewThing thing) {
        OnceKey onceKey = key.of(thing);
        return once.once(onceKey, () -> name("thing-" + UUID.randomUUID(), thing.name(), Expected.nothing(), onceKey))
                .map(answer -> Answers.of(answer, done -> Answers.of(reply(done), done.position())));
    }

    @PUT
    @Path("/{name}")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(operationId = "renameThing", description = "Things.")
    public Uni<Response> rename(@PathParam("name") String name, @HeaderParam("If-Match") String ifMatch) {
        return decisions
                .handle(
                        new StreamId("thing-" + name),
                        new Naming(),
                        name,
                        Expected.version(Etag.required(ifMatch)),
                        caller.metadata(Roles.COORDINATOR))
                .map(done -> Answers.of(reply(done), done.position()));
    }

    @PUT
    @Path("/of/{actor}")
    @PermissionsAllowed(ActorPermissions.REPORT_FOR_ACTOR)
    @Operation(operationId = "reportThing", description = "Things.")
    public Response report(@PathParam("actor") String actor) {
        return Response.noContent().build();
    }

    @GET
    @PermitAll
    @Operation(operationId = "listThings", description = "Things.")
    public PageOf<String> list(@Valid @BeanParam Paging paging) {
        return PageOf.of(List.of(), paging, 0);
    }

    @GET
    @Path("/broken")
    @PermitAll
    public String broken() {
        throw new IllegalStateException("secret inside");
    }

    private Uni<Decided<String, Happened>> name(String stream, String name, Expected expected, OnceKey onceKey) {
        return decisions.handle(
                new StreamId(stream),
                new Naming(),
                name,
                expected,
                caller.metadata(Roles.COORDINATOR),
                Optional.of(onceKey),
                ThingsResource::reply);
    }

    private static Reply reply(Decided<String, Happened> decided) {
        return new Reply(201, "/things/v1/things/1", Etag.of(decided.version()), List.of(decided.state()));
    }

    private static final class Naming implements Decider<String, String, Happened> {
        @Override
        public String initial() {
            return "";
        }

        @Override
        public Decision<Happened> decide(String name, String state) {
            return name.equals("forbidden")
                    ? Decision.reject(
                            Rejection.rule("bad-name", "/name", "Choose another name.", "Välj ett annat namn."))
                    : Decision.accept(new Named(name));
        }

        @Override
        public String evolve(String state, Happened event) {
            return event instanceof Named named ? named.name() : state;
        }
    }
}
