package se.rus.platform.http;

import jakarta.ws.rs.Path;

/** As each service has it. */
@Path("/things/v1/api-info")
public class ThingsInfoResource extends ApiInfoEndpoint {}
