package se.rus.indicator.measures;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
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
import se.rus.indicator.table.UnreadableTableException;
import se.rus.platform.decision.Once;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.decision.Rejection;
import se.rus.platform.http.Answers;
import se.rus.platform.http.FieldError;
import se.rus.platform.http.ProblemType;
import se.rus.platform.http.RequestKey;
import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;

/** A plan's table of measures becomes indicators. */
@Path("/indicators/v1/measures")
@Tag(name = "Indicators")
public class MeasureResource {
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Measures measures;
    private final Caller caller;
    private final Once once;
    private final RequestKey requestKey;

    MeasureResource(Measures measures, Caller caller, Once once, RequestKey requestKey) {
        this.measures = measures;
        this.caller = caller;
        this.once = once;
        this.requestKey = requestKey;
    }

    @POST
    @Blocking
    @Consumes({CSV, XLSX})
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "defineMeasures",
            summary = "Define indicators from a plan's table of measures",
            description = "For the caller's own county, from CSV or XLSX as the plan is printed; docs/measures.md says"
                    + " what a table may look like. Answered row by row: created, unchanged or refused. The same table"
                    + " again changes nothing. Definierar indikatorer ur en plans måttabell, i CSV eller XLSX. Besvaras"
                    + " rad för rad; samma tabell igen ändrar inget.")
    @Parameter(
            name = RequestKey.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            content = {
                @Content(mediaType = CSV, examples = @ExampleObject(name = "plan", value = MeasureExamples.CSV)),
                @Content(mediaType = XLSX)
            })
    @APIResponse(
            responseCode = "200",
            description = "What became of each row. Vad som hände med varje rad.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MeasureReport.class),
                            examples = @ExampleObject(name = "report", value = MeasureExamples.REPORT)))
    public Uni<Response> define(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String contentType,
            @BeanParam @Valid MeasureQuery query,
            InputStream body)
            throws IOException {
        String own = caller.actor().orElseThrow(MeasureResource::nobody);
        TableWanted wanted = WantedOf.query(query, caller.county().orElseThrow(MeasureResource::nobody), own);
        MeasureFile file = read(body, contentType);
        OnceKey key = requestKey.of(List.of(file.sha256()));
        Measures.Sent sent = new Measures.Sent(
                file, wanted, query.isAllOrNothing(), query.dryRun, caller.metadata(Roles.COORDINATOR));
        return once.once(key, () -> measures.take(sent, key))
                .map(answer -> Answers.of(answer, taken -> Answers.of(taken.reply(), taken.position())));
    }

    private static MeasureFile read(InputStream body, String contentType) throws IOException {
        try {
            return MeasureFile.read(body, contentType);
        } catch (UnreadableTableException e) {
            Rejection reason = e.rejection();
            ProblemType type =
                    reason.code().equals("too-many-rows") ? ProblemType.BODY_TOO_LARGE : ProblemType.INVALID_REQUEST;
            throw type.exception(
                    reason.detail(),
                    reason.detailSv(),
                    new FieldError("/rows", reason.code(), reason.detail(), reason.detailSv()));
        }
    }

    private static RuntimeException nobody() {
        return ProblemType.FORBIDDEN.exception(
                "The token names no organisation.", "Åtkomsttoken anger ingen organisation.");
    }
}
