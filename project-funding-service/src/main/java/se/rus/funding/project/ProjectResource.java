package se.rus.funding.project;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.funding.application.ApplicationExamples;
import se.rus.funding.application.ApplicationViews;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;

/** Granted projects. Open to all, as the decisions are. */
@Path("/funding/v1/projects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projects", description = "Projects that were granted money. Projekt som beviljats medel.")
public class ProjectResource {
    private final ApplicationViews views;

    ProjectResource(ApplicationViews views) {
        this.views = views;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listProjects",
            summary = "Granted projects",
            description = "Latest decision first; of one county when it is given."
                    + " Senaste beslut först; för ett län när det anges.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them. En sida av dem.",
            content = @Content(examples = @ExampleObject(name = "page", value = ApplicationExamples.PROJECTS)))
    public Uni<PageOf<ProjectDocument>> list(
            @Parameter(description = "County code, two digits. Länskod, två siffror.", example = "08")
                    @QueryParam("county")
                    @Pattern(regexp = "[0-9]{2}")
                    String county,
            @BeanParam @Valid Paging paging) {
        return views.projects(Optional.ofNullable(county), paging.page(), paging.limit())
                .map(found ->
                        PageOf.of(found.rows().stream().map(ProjectDocument::of).toList(), paging, found.total()));
    }
}
