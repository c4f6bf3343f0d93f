package se.rus.strategy.actor;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.contracts.reference.Actor;
import se.rus.contracts.reference.Actors;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.http.ProblemType;

/** The municipalities and regions. Open to all. */
@Path("/strategy/v1/actors")
@Tag(name = "Actors", description = "Municipalities and regions. Kommuner och regioner.")
public class ActorResource {

    @GET
    @PermitAll
    @Operation(
            operationId = "listActors",
            summary = "Municipalities and regions",
            description = "By code; of one county when it is given. Efter kod; för ett län när det anges.")
    public PageOf<Actor> list(
            @Parameter(description = "County code, two digits. Länskod, två siffror.", example = "08")
                    @QueryParam("county")
                    @Pattern(regexp = "[0-9]{2}")
                    String county,
            @BeanParam @Valid Paging paging) {
        List<Actor> actors = county == null ? Actors.all() : Actors.inCounty(county);
        List<Actor> page =
                actors.stream().skip(paging.offset()).limit(paging.limit()).toList();
        return PageOf.of(page, paging, actors.size());
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(
            operationId = "getActor",
            summary = "One municipality or region",
            description = "By its code, for example 0880 or 0008. Efter dess kod.")
    public Actor get(String code) {
        return Actors.find(code)
                .orElseThrow(() -> ProblemType.NOT_FOUND.exception(
                        "There is no actor with that code.", "Det finns ingen aktör med den koden."));
    }
}
