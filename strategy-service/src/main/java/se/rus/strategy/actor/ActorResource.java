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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import se.rus.contracts.reference.Actor;
import se.rus.contracts.reference.Actors;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.http.ProblemType;

/** The 290 municipalities and 21 regions. */
@Path("/strategy/v1/actors")
@Tag(name = "Actors", description = "Municipalities and regions. Kommuner och regioner.")
public class ActorResource {

    @GET
    @PermitAll
    @Operation(
            operationId = "listActors",
            summary = "Actors by code, regions first",
            description = "All, or those of a county. Alla, eller ett läns.")
    public PageOf<Actor> list(
            @BeanParam @Valid Paging paging, @QueryParam("county") @Pattern(regexp = "[0-9]{2}") String county) {
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
            summary = "One actor",
            description = "By its code, for example 0880 or 0008. Efter kod, till exempel 0880 eller 0008.")
    public RestResponse<Actor> get(String code) {
        return Actors.find(code)
                .map(RestResponse::ok)
                .orElseThrow(() -> ProblemType.NOT_FOUND.exception(
                        "No municipality or region has the code " + code + ".",
                        "Ingen kommun eller region har koden " + code + "."));
    }
}
