package se.rus.funding;

import jakarta.ws.rs.Path;
import se.rus.platform.http.ApiInfoEndpoint;

/** What this API tells of itself. */
@Path("/funding/v1/api-info")
public class FundingInfoResource extends ApiInfoEndpoint {}
