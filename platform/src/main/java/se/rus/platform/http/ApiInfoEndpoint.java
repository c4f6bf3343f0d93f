package se.rus.platform.http;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code GET /{api}/v1/api-info}: each service extends it with its own path. */
@Tag(name = "API", description = "What the API tells of itself. Vad API:et berättar om sig självt.")
public abstract class ApiInfoEndpoint {
    private static final String EXAMPLE = """
            {"apiName": "strategy", "apiVersion": "1.0.0", "apiReleased": "2026-11-21",
             "apiDocumentation": "/q/openapi", "apiStatus": "active"}""";

    @Inject
    ApiInfoConfig config;

    @GET
    @PermitAll
    @Operation(
            operationId = "apiInfo",
            summary = "About this API",
            description = "Name, version, release and status of the API. Namn, version och status för API:et.")
    @APIResponse(
            responseCode = "200",
            description = "The API. Detta API.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ApiInfo.class),
                            examples = @ExampleObject(name = "active", value = EXAMPLE)))
    public ApiInfo info() {
        return new ApiInfo(config.name(), config.version(), config.released(), "/q/openapi", config.status());
    }
}
