package se.rus.indicator.observation;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.contracts.indicator.Breakdown;
import se.rus.indicator.period.Period;
import se.rus.platform.decision.Decided;
import se.rus.platform.decision.Reply;
import se.rus.platform.http.Answers;
import se.rus.platform.http.Etag;
import se.rus.platform.security.ActorPermissions;

/** A value taken back. Its history stays. */
@Path("/indicators/v1/actors/{actor}/indicators/{indicatorId}/observations/{period}/withdrawal")
@Tag(name = "Observations")
public class WithdrawalResource {
    private final Withdrawing withdrawing;

    WithdrawalResource(Withdrawing withdrawing) {
        this.withdrawing = withdrawing;
    }

    @PUT
    @PermissionsAllowed(ActorPermissions.REPORT_FOR_ACTOR)
    @Operation(
            operationId = "withdrawObservation",
            summary = "Withdraw a value",
            description = "Takes the value back without giving another, which is not the same as reporting it missing."
                    + " Tar tillbaka värdet utan att lämna ett annat, vilket inte är att rapportera det som saknat.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Withdrawal.class),
                            examples = @ExampleObject(name = "wrong", value = "{\"reason\": \"Fel enhet räknad\"}")))
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn. Tillbakadraget.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ObservationDocument.class),
                            examples = @ExampleObject(name = "withdrawn", value = ObservationExamples.WITHDRAWN)))
    public Uni<Response> withdraw(
            @Pattern(regexp = "[0-9]{4}") String actor,
            @Size(max = 60) String indicatorId,
            @Pattern(regexp = Period.PATTERN) String period,
            @QueryParam("breakdown") @DefaultValue("total") @Pattern(regexp = "[a-z][A-Za-z0-9]{0,39}")
                    String breakdown,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Withdrawal request) {
        ObservationKey key = new ObservationKey(indicatorId, actor, period, Breakdown.of(breakdown));
        return withdrawing.withdraw(key, request, Etag.required(ifMatch)).map(decided -> answer(key, decided));
    }

    private static Response answer(ObservationKey key, Decided<ObservationState, ObservationEvent> decided) {
        ObservationDocument document = ObservationDocument.withdrawn(key, decided.version());
        return Answers.of(new Reply(200, null, Etag.of(document.version()), document), decided.position());
    }
}
