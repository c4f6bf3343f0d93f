package se.rus.platform.http;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code GET /{api}/v1/api-info}: each service extends it with its own path. */
@Tag(name = "API")
public abstract class ApiInfoEndpoint {
    @Inject
    ApiInfoConfig config;

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
