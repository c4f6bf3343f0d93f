package se.rus.indicator.catalogue;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a data portal harvests. Open for everybody. */
@Path("/indicators/v1/catalogue")
@Tag(name = "Catalogue", description = "Open data. Öppna data.")
public class CatalogueResource {
    private static final List<Variant> VARIANTS = Stream.of(
                    JsonLd.MEDIA_TYPE, Turtle.MEDIA_TYPE, MediaType.APPLICATION_JSON)
            .map(each -> new Variant(MediaType.valueOf(each), (String) null, null))
            .toList();

    private final PublishedIndicators indicators;
    private final CatalogueConfig config;

    CatalogueResource(PublishedIndicators indicators, CatalogueConfig config) {
        this.indicators = indicators;
        this.config = config;
    }

    @GET
    @PermitAll
    @Produces({JsonLd.MEDIA_TYPE, Turtle.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "getCatalogue",
            summary = "The open data catalogue",
            description =
                    "All series as datasets by DCAT-AP-SE 3.0.1, as JSON-LD or Turtle. Alla serier som datamängder"
                            + " enligt DCAT-AP-SE 3.0.1, som JSON-LD eller Turtle.")
    @APIResponse(
            responseCode = "200",
            description = "The whole catalogue. Hela katalogen.",
            content = {
                @Content(
                        mediaType = JsonLd.MEDIA_TYPE,
                        schema = @Schema(implementation = Object.class),
                        examples = @ExampleObject(name = "catalogue", value = CatalogueExamples.JSON_LD)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = Object.class),
                        examples = @ExampleObject(name = "catalogue", value = CatalogueExamples.JSON_LD)),
                @Content(
                        mediaType = Turtle.MEDIA_TYPE,
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "catalogue", value = CatalogueExamples.TURTLE))
            })
    public Uni<Response> catalogue(@Context Request request) {
        Variant best = request.selectVariant(VARIANTS);
        String type = best == null ? JsonLd.MEDIA_TYPE : best.getMediaType().toString();
        return indicators
                .all()
                .map(all -> new Catalogue(config).nodes(all))
                .map(nodes -> type.equals(Turtle.MEDIA_TYPE) ? Turtle.write(nodes) : JsonLd.write(nodes))
                .map(text -> Response.ok(text)
                        .header(HttpHeaders.CONTENT_TYPE, type + ";charset=UTF-8")
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                        .build());
    }
}
