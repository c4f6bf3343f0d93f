package se.rus.indicator.observation;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.contracts.indicator.Breakdown;
import se.rus.platform.decision.Reply;
import se.rus.platform.http.Answers;
import se.rus.platform.http.Etag;
import se.rus.platform.security.ActorPermissions;

/** Single values. An actor writes its own; everybody reads. */
@Path("/indicators/v1/actors/{actor}/indicators/{indicatorId}/observations/{period}")
@Tag(name = "Observations", description = "Reported values. Rapporterade värden.")
public class ObservationResource {
    private static final String YEAR = "(19|20)[0-9]{2}";

    private final Reporting reporting;

    ObservationResource(Reporting reporting) {
        this.reporting = reporting;
    }

    @PUT
    @PermissionsAllowed(ActorPermissions.REPORT_FOR_ACTOR)
    @Operation(
            operationId = "reportObservation",
            summary = "Report a value",
            description = "The first value needs no If-Match; another value needs the ETag of the one before and a"
                    + " reason; the same value again changes nothing. Första värdet kräver ingen If-Match; ett annat"
                    + " värde kräver föregående ETag och en orsak; samma värde igen ändrar inget.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewValue.class),
                            examples = {
                                @ExampleObject(name = "value", value = "{\"value\": 43.5, \"status\": \"final\"}"),
                                @ExampleObject(name = "missing", value = "{\"value\": null, \"missing\": true}")
                            }))
    public Uni<Response> report(
            String actor,
            String indicatorId,
            @Pattern(regexp = YEAR) String period,
            @QueryParam("breakdown") @DefaultValue("total") @Pattern(regexp = "total|women|men") String breakdown,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewValue value) {
        ObservationKey key = key(actor, indicatorId, period, breakdown);
        return reporting
                .report(key, value, Etag.optional(ifMatch))
                .map(reported -> Answers.of(reply(key, reported.outcome()), reported.position()));
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getObservation",
            summary = "A value and its whole history",
            description = "Who reported what, when and why; oldest first. Vem som rapporterade vad, när och varför.")
    public Uni<Response> history(
            String actor,
            String indicatorId,
            @Pattern(regexp = YEAR) String period,
            @QueryParam("breakdown") @DefaultValue("total") @Pattern(regexp = "total|women|men") String breakdown) {
        return reporting
                .history(key(actor, indicatorId, period, breakdown))
                .map(events -> Response.ok(ObservationHistory.of(events))
                        .header(HttpHeaders.ETAG, Etag.of(events.getLast().version()))
                        .build());
    }

    private static Reply reply(ObservationKey key, ReportOutcome outcome) {
        ObservationDocument document = ObservationDocument.of(key, outcome);
        int status = outcome instanceof ReportOutcome.Recorded ? 201 : 200;
        return new Reply(status, null, Etag.of(document.version()), document);
    }

    private static ObservationKey key(String actor, String indicatorId, String period, String breakdown) {
        return new ObservationKey(
                indicatorId, actor, period, Breakdown.valueOf(breakdown.toUpperCase(java.util.Locale.ROOT)));
    }
}
