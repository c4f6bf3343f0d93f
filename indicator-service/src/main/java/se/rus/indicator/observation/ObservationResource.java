package se.rus.indicator.observation;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.contracts.indicator.Breakdown;
import se.rus.indicator.period.AsOf;
import se.rus.indicator.period.Period;
import se.rus.platform.decision.Reply;
import se.rus.platform.http.Answers;
import se.rus.platform.http.Etag;
import se.rus.platform.http.ProblemType;
import se.rus.platform.security.ActorPermissions;

/** Single values. An actor writes its own; everybody reads. */
@Path("/indicators/v1/actors/{actor}/indicators/{indicatorId}/observations/{period}")
@Tag(name = "Observations", description = "Reported values. Rapporterade värden.")
public class ObservationResource {
    private static final String ACTOR = "[0-9]{4}";
    private static final String BREAKDOWN = "[a-z][A-Za-z0-9]{0,39}";

    private final Reporting reporting;
    private final Histories histories;

    ObservationResource(Reporting reporting, Histories histories) {
        this.reporting = reporting;
        this.histories = histories;
    }

    @PUT
    @PermissionsAllowed(ActorPermissions.REPORT_FOR_ACTOR)
    @Operation(
            operationId = "reportObservation",
            summary = "Report a value",
            description =
                    "The first value needs no If-Match (If-None-Match: * makes sure that it is the first); another value needs the ETag of the one before and a"
                            + " reason; the same value again changes nothing. Första värdet kräver ingen If-Match; ett annat"
                            + " värde kräver föregående ETag och en orsak; samma värde igen ändrar inget.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewValue.class),
                            examples = {
                                @ExampleObject(name = "value", value = "{\"value\": 43.5, \"status\": \"final\"}"),
                                @ExampleObject(name = "revision", value = ObservationExamples.REVISION),
                                @ExampleObject(name = "missing", value = "{\"value\": null, \"missing\": true}")
                            }))
    @APIResponse(
            responseCode = "201",
            description = "Recorded, with its signal. Registrerat, med sin signal.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ObservationDocument.class),
                            examples = @ExampleObject(name = "recorded", value = ObservationExamples.RECORDED)))
    @APIResponse(
            responseCode = "200",
            description = "Revised, or unchanged. Ändrat eller oförändrat.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ObservationDocument.class),
                            examples = @ExampleObject(name = "unchanged", value = ObservationExamples.UNCHANGED)))
    public Uni<Response> report(
            @Pattern(regexp = ACTOR) String actor,
            @Size(max = 60) String indicatorId,
            @Pattern(regexp = Period.PATTERN) String period,
            @QueryParam("breakdown") @DefaultValue("total") @Pattern(regexp = BREAKDOWN) String breakdown,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
            @NotNull @Valid NewValue value) {
        ObservationKey key = key(actor, indicatorId, period, breakdown);
        return reporting
                .report(key, value, Seen.of(ifMatch, ifNoneMatch))
                .map(reported -> Answers.of(reply(key, reported), reported.position()));
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getObservation",
            summary = "A value and its whole history",
            description =
                    "Who reported what, when and why, and what was said about it; oldest first. With asOf (a day or a"
                            + " time) as it was known then. Vem som rapporterade vad, när och varför; med asOf som det var känt"
                            + " då.")
    @APIResponse(
            responseCode = "200",
            description = "All versions and remarks. Alla versioner och kommentarer.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ObservationHistory.class),
                            examples = @ExampleObject(name = "history", value = ObservationExamples.HISTORY)))
    public Uni<Response> history(
            @Pattern(regexp = ACTOR) String actor,
            @Size(max = 60) String indicatorId,
            @Pattern(regexp = Period.PATTERN) String period,
            @QueryParam("breakdown") @DefaultValue("total") @Pattern(regexp = BREAKDOWN) String breakdown,
            @QueryParam("asOf") String asOf) {
        return histories
                .of(key(actor, indicatorId, period, breakdown), asOf(asOf))
                .map(history -> Response.ok(history)
                        .header(HttpHeaders.ETAG, history.etag())
                        .build());
    }

    /** Null means now and ever after. */
    private static Instant asOf(String text) {
        return text == null
                ? Instant.MAX
                : AsOf.read(text)
                        .map(AsOf::instant)
                        .orElseThrow(() -> ProblemType.INVALID_REQUEST.exception(
                                "Give a day or a time.", "Ange en dag eller en tidpunkt.", AsOf.unreadable()));
    }

    private static Reply reply(ObservationKey key, Reporting.Reported reported) {
        ObservationDocument document = ObservationDocument.of(key, reported.outcome(), reported.assessment());
        int status = reported.outcome() instanceof ReportOutcome.Recorded ? 201 : 200;
        return new Reply(status, null, Etag.of(document.version()), document);
    }

    private static ObservationKey key(String actor, String indicatorId, String period, String breakdown) {
        return new ObservationKey(indicatorId, actor, period, Breakdown.of(breakdown));
    }
}
