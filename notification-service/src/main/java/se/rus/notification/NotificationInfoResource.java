package se.rus.notification;

import jakarta.ws.rs.Path;
import se.rus.platform.http.ApiInfoEndpoint;

/** What this API tells of itself. */
@Path("/notifications/v1/api-info")
public class NotificationInfoResource extends ApiInfoEndpoint {}
