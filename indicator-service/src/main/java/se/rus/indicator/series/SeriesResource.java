package se.rus.indicator.series;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The values of an indicator over actors and periods, for people, spreadsheets and statistics programs. Open. */
@Path("/indicators/v1/indicators/{indicatorId}/series")
@Tag(name = "Series", description = "Values over time. Värden över tid.")
public class SeriesResource {
    private final Series series;
    private final SeriesWriting writing;

    SeriesResource(Series series, SeriesWriting writing) {
        this.series = series;
        this.writing = writing;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, SeriesFormat.TEXT_CSV, SeriesFormat.APPLICATION_JSON_STAT})
    @Operation(
            operationId = "getSeries",
            summary = "The series of an indicator",
            description = "The latest value of each actor, period and breakdown, or with asOf what was known then; as"
                    + " JSON, CSV or JSON-stat 2.0. Values before a break cannot be compared with those after it. Senaste"
                    + " värdet per aktör och period, eller med asOf det som var känt då. Värden före ett seriebrott kan"
                    + " inte jämföras med dem efter.")
    @APIResponse(
            responseCode = "200",
            description = "One page, by period and actor; the header Link names the next. En sida, efter period och"
                    + " aktör; nästa sida står i rubriken Link.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SeriesPage.class),
                        examples = @ExampleObject(name = "page", value = SeriesExamples.JSON)),
                @Content(
                        mediaType = SeriesFormat.TEXT_CSV,
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "file", value = SeriesExamples.CSV)),
                @Content(
                        mediaType = SeriesFormat.APPLICATION_JSON_STAT,
                        schema = @Schema(implementation = Object.class),
                        examples = @ExampleObject(name = "dataset", value = SeriesExamples.JSON_STAT))
            })
    @APIResponse(
            responseCode = "304",
            description = "As the client has it already (If-None-Match). Som klienten redan har det.")
    public Uni<Response> series(
            @Size(max = 60) String indicatorId,
            @BeanParam @Valid SeriesQuery query,
            @Context Request request,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        SeriesFormat format = SeriesFormat.of(query.format, request);
        return series.find(indicatorId, query, format, known(request, headers))
                .map(found -> answer(found, query, uri)
                        .tag(new EntityTag(found.tag()))
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                        .build());
    }

    private Response.ResponseBuilder answer(Series.Found found, SeriesQuery query, UriInfo uri) {
        return switch (found) {
            case Series.Found.Known ignored -> Response.notModified();
            case Series.Found.New page -> writing.write(page, query, uri);
        };
    }

    private static Optional<Predicate<String>> known(Request request, HttpHeaders headers) {
        return headers.getHeaderString(HttpHeaders.IF_NONE_MATCH) == null
                ? Optional.empty()
                : Optional.of(tag -> request.evaluatePreconditions(new EntityTag(tag)) != null);
    }
}
