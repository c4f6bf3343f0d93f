package se.rus.platform.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code GET /{api}/v1/api-info}. */
@Path("/${rus.api.name}/v1/api-info")
@Tag(name = "API")
public class ApiInfoResource {
    private final ApiInfoConfig config;

    ApiInfoResource(ApiInfoConfig config) {
        this.config = config;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "apiInfo",
            summary = "About this API",
            description = "Name, version, release and status of the API. Namn, version och status för API:et.")
    public ApiInfo info() {
        return new ApiInfo(config.name(), config.version(), config.released(), "/q/openapi", config.status());
    }
}
