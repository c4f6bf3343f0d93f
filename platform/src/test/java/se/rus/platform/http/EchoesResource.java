package se.rus.platform.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import se.rus.platform.security.Caller;

/** Gives back what it was sent, so that tests see how every kind of value is read and written. */
@Path("/things/v1/echoes")
public class EchoesResource {

    private final Caller caller;

    EchoesResource(Caller caller) {
        this.caller = caller;
    }

    public record Echo(
            @DecimalMax("1000") BigDecimal value,
            @Digits(integer = 3, fraction = 2) BigDecimal exact,
            Long whole,
            String text,
            Instant at,
            LocalDate day,
            @Size(max = 3) List<@NotNull Integer> numbers,
            Map<String, BigDecimal> named,
            List<@Valid Echo> inner) {}

    @POST
    @PermitAll
    public Echo echo(@Valid @NotNull Echo echo) {
        return echo;
    }

    @POST
    @Path("/list")
    @PermitAll
    public List<Integer> list(@NotNull List<Integer> list) {
        return list;
    }

    @GET
    @Path("/caller")
    @PermitAll
    public Uni<String> whoAmI() {
        return Uni.createFrom().item(() -> caller.actor().orElse("nobody"));
    }

    @GET
    @Path("/away")
    @PermitAll
    public Uni<String> databaseIsAway() {
        return Uni.createFrom().failure(new CompletionException(new IOException("secret")));
    }

    @GET
    @Path("/{number}")
    @PermitAll
    public long number(@PathParam("number") long number, @QueryParam("year") Integer year) {
        return number;
    }
}
