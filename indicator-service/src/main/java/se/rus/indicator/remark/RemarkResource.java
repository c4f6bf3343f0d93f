package se.rus.indicator.remark;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import se.rus.contracts.indicator.Breakdown;
import se.rus.indicator.observation.ObservationKey;
import se.rus.indicator.period.Period;
import se.rus.platform.decision.Once;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.http.Answers;
import se.rus.platform.http.RequestKey;
import se.rus.platform.security.Roles;

/** Comments and marks on a value. They are read with its history. */
@Path("/indicators/v1/actors/{actor}/indicators/{indicatorId}/observations/{period}/remarks")
@Tag(name = "Observations")
public class RemarkResource {
    private static final String EXAMPLE = """
            {"kind": "followUp", "text": "Stort fall jämfört med 2024: stämmer underlaget?"}""";
    private static final String MADE = """
            {"kind": "followUp", "text": "Stort fall jämfört med 2024: stämmer underlaget?", "actor": "0008",
             "client": "region-0008", "at": "2026-03-04T08:00:00Z"}""";

    private final Remarks remarks;
    private final Once once;
    private final RequestKey requestKey;

    RemarkResource(Remarks remarks, Once once, RequestKey requestKey) {
        this.remarks = remarks;
        this.once = once;
        this.requestKey = requestKey;
    }

    @POST
    @RolesAllowed({Roles.REPORTER, Roles.COORDINATOR})
    @Operation(
            operationId = "remarkOnObservation",
            summary = "Comment, or mark for follow-up",
            description = "By the actor itself or its county's coordinator. Open to read and kept: no personal data. Av"
                    + " aktören själv eller länets samordnare. Öppet och sparas: inga personuppgifter.")
    @Parameter(
            name = RequestKey.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewRemark.class),
                            examples = @ExampleObject(name = "mark", value = EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "Made. Gjord.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Remark.class),
                            examples = @ExampleObject(name = "mark", value = MADE)))
    public Uni<Response> make(
            @Pattern(regexp = "[0-9]{4}") String actor,
            @Size(max = 60) String indicatorId,
            @Pattern(regexp = Period.PATTERN) String period,
            @QueryParam("breakdown") @DefaultValue("total") @Pattern(regexp = "[a-z][A-Za-z0-9]{0,39}")
                    String breakdown,
            @NotNull @Valid NewRemark request) {
        ObservationKey key = new ObservationKey(indicatorId, actor, period, Breakdown.of(breakdown));
        OnceKey onceKey = requestKey.of(request);
        return once.once(onceKey, () -> remarks.make(key, request, onceKey))
                .map(answer -> Answers.of(answer, made -> Answers.of(made.reply(), made.position())));
    }
}
