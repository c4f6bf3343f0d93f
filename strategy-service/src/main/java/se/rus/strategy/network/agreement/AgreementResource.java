package se.rus.strategy.network.agreement;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.platform.decision.Once;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.http.Answers;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.http.ProblemType;
import se.rus.platform.http.RequestKey;
import se.rus.platform.security.Roles;
import se.rus.strategy.actor.ActorDirectory;
import se.rus.strategy.actor.Days;

/** Agreements: letters of intent, cooperation, joint ownership. Read by everybody, kept by a county's coordinator. */
@Path("/strategy/v1/agreements")
@Tag(name = "Agreements", description = "What actors have agreed on. Vad aktörer har kommit överens om.")
public class AgreementResource {
    private final Agreements agreements;
    private final AgreementViews views;
    private final Once once;
    private final RequestKey requestKey;
    private final Clock clock;

    AgreementResource(Agreements agreements, AgreementViews views, Once once, RequestKey requestKey, Clock clock) {
        this.agreements = agreements;
        this.views = views;
        this.once = once;
        this.requestKey = requestKey;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "enterAgreement",
            summary = "Enter an agreement",
            description = "With those who have signed; the shares of joint ownership are 100 % together. Med dem som"
                    + " skrivit under; andelarna i ett samägande är tillsammans 100 %.")
    @Parameter(
            name = RequestKey.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewAgreement.class),
                            examples = @ExampleObject(name = "example", value = AgreementExamples.NEW_AGREEMENT)))
    @APIResponse(
            responseCode = "201",
            description = "Entered. Införd.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AgreementDocument.class),
                            examples = @ExampleObject(name = "example", value = AgreementExamples.AGREEMENT)))
    public Uni<Response> enter(@NotNull @Valid NewAgreement request) {
        OnceKey key = requestKey.of(request);
        return once.once(key, () -> agreements.enter(request, key)).map(answer -> Answers.of(answer, Answers::of));
    }

    @GET
    @PermitAll
    @Operation(operationId = "listAgreements", summary = "Agreements", description = "Latest first. Senaste först.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them. En sida.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = AgreementExamples.PAGE)))
    public Uni<PageOf<AgreementDocument>> list(
            @Parameter(description = "County code, two digits. Länskod, två siffror.", example = "08")
                    @QueryParam("county")
                    @Pattern(regexp = "[0-9]{2}")
                    String county,
            @Parameter(
                            description = "An actor that signed or owns. En aktör som skrivit under eller äger.",
                            example = "0780")
                    @QueryParam("party")
                    @Size(max = 60)
                    String party,
            @Parameter(
                            description =
                                    "Decided or written; false: informal. Beslutad eller skriven; false: informell.",
                            example = "true")
                    @QueryParam("formal")
                    Boolean formal,
            @Parameter(
                            description = "A day on which they are valid. En dag då de gäller.",
                            example = "2026-01-01",
                            schema = @Schema(format = "date"))
                    @QueryParam("on")
                    String on,
            @BeanParam @Valid Paging paging) {
        String actorId = party == null ? null : ActorDirectory.canonical(party);
        AgreementViews.Filter filter = new AgreementViews.Filter(county, actorId, formal, Days.read(on, "on"));
        return views.matching(filter, paging, Days.today(clock));
    }

    @GET
    @Path("/{agreementId}")
    @PermitAll
    @Operation(
            operationId = "getAgreement",
            summary = "One agreement",
            description = "With who has signed, which municipalities have not, and its ETag. Med undertecknare, vilka"
                    + " kommuner som saknas, och ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The agreement. Överenskommelsen.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AgreementDocument.class),
                            examples = @ExampleObject(name = "example", value = AgreementExamples.AGREEMENT)))
    public Uni<Response> get(@Size(max = 60) String agreementId) {
        return views.one(agreementId)
                .map(found -> found.orElseThrow(AgreementResource::missing))
                .map(this::shown);
    }

    /** Validity changes with the day, so that there is no 304 here. */
    private Response shown(AgreementViews.Shown shown) {
        return Answers.shown(AgreementDocument.of(shown.agreement(), Days.today(clock)), shown.version());
    }

    private static RuntimeException missing() {
        return ProblemType.NOT_FOUND.exception("There is no such agreement.", "Det finns ingen sådan överenskommelse.");
    }
}
