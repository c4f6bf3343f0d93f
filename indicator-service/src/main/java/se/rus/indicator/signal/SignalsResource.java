package se.rus.indicator.signal;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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

/** Assessments of all actors, to find the red ones early. Open for everybody. */
@Path("/indicators/v1/assessments")
@Tag(name = "Assessments")
public class SignalsResource {
    private final SignalViews views;

    SignalsResource(SignalViews views) {
        this.views = views;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listAssessments",
            summary = "Assessments",
            description = "By county, actor, indicator and signal. Per län, aktör, indikator och signal.")
    @APIResponse(
            responseCode = "200",
            description = "One page. En sida.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "page", value = SignalExamples.PAGE)))
    public Uni<PageOf<SignalView>> list(
            @QueryParam("county") @Pattern(regexp = "[0-9]{2}") String county,
            @QueryParam("actor") @Pattern(regexp = "[0-9]{4}") String actor,
            @QueryParam("indicator") @Size(max = 60) String indicator,
            @QueryParam("signal") @Pattern(regexp = "achieved|onTrack|atRisk|offTrack|notAssessable") String signal,
            @BeanParam @Valid Paging paging) {
        return views.matching(new SignalViews.Filter(county, actor, indicator, signal), paging);
    }
}
