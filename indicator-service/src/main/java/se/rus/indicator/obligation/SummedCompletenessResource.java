package se.rus.indicator.obligation;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.platform.http.Paging;

/** How much of all obligations of a county or a strategy is met, and how much on time. Open for everybody. */
@Path("/indicators/v1/completeness")
@Tag(name = "Obligations")
public class SummedCompletenessResource {
    private final AllExpected expected;
    private final CompletenessNames names;

    SummedCompletenessResource(AllExpected expected, CompletenessNames names) {
        this.expected = expected;
        this.names = names;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "sumCompleteness",
            summary = "Completeness and timeliness over all obligations",
            description = "Of a county, a strategy or both, by actor, indicator or period, and only one of each where"
                    + " wanted. A value that two obligations ask for counts once. För ett län, en strategi eller båda,"
                    + " per aktör, indikator eller period. Ett värde som krävs två gånger räknas en gång.")
    @APIResponse(
            responseCode = "200",
            description = "One page, and the sum of all rows. En sida, och summan av alla rader.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SummedCompleteness.class),
                            examples = @ExampleObject(name = "one", value = ObligationExamples.SUMMED)))
    public Uni<SummedCompleteness> get(@BeanParam @Valid CompletenessQuery query, @BeanParam @Valid Paging paging) {
        query.requireWhose();
        return expected.counted(query)
                .map(rows -> SummedCompleteness.of(rows, paging))
                .chain(page -> names.of(page.keys(), query.by).map(page::named));
    }
}
