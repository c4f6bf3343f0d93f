package se.rus.indicator.remark;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;

/** What is to be looked into. Open for everybody. */
@Path("/indicators/v1/follow-ups")
@Tag(name = "Observations")
public class FollowUpResource {
    private static final String EXAMPLE = """
            {"items": [{"indicatorId": "0199c2de-3b1a-7d22-9a54-0c6f4f1d8a11", "actor": "0880", "period": "2025",
                        "breakdown": "total", "county": "08", "text": "Stämmer underlaget?",
                        "markedAt": "2026-03-04T08:00:00Z"}], "page": 1, "limit": 20, "total": 1}""";

    private final FollowUpViews views;

    FollowUpResource(FollowUpViews views) {
        this.views = views;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listFollowUps",
            summary = "Values marked for follow-up",
            description = "By county and actor; oldest mark first. Per län och aktör; äldst märkning först.")
    @APIResponse(
            responseCode = "200",
            description = "One page. En sida.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "page", value = EXAMPLE)))
    public Uni<PageOf<FollowUpView>> list(
            @QueryParam("county") @Pattern(regexp = "[0-9]{2}") String county,
            @QueryParam("actor") @Pattern(regexp = "[0-9]{4}") String actor,
            @BeanParam @Valid Paging paging) {
        return views.matching(county, actor, paging);
    }
}
