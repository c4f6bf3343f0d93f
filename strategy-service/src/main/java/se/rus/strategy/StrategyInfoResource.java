package se.rus.strategy;

import jakarta.ws.rs.Path;
import se.rus.platform.http.ApiInfoEndpoint;

/** What this API tells of itself. */
@Path("/strategy/v1/api-info")
public class StrategyInfoResource extends ApiInfoEndpoint {}
