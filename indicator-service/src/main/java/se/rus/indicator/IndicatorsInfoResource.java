package se.rus.indicator;

import jakarta.ws.rs.Path;
import se.rus.platform.http.ApiInfoEndpoint;

/** About this API. */
@Path("/indicators/v1/api-info")
public class IndicatorsInfoResource extends ApiInfoEndpoint {}
