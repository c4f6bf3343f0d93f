package se.rus.indicator.comparison;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.contracts.reference.Actors;
import se.rus.contracts.value.BilingualText;
import se.rus.platform.http.FieldError;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.http.ProblemType;

/** Whom one may be compared with. Open for everybody. */
@Path("/indicators/v1/comparison-groups")
@Tag(name = "Comparison")
public class GroupsResource {
    private static final List<GroupDocument> OF_ANYBODY = List.of(
            any(GroupKind.COUNTY, "Aktörens län", "The actor's county"),
            any(GroupKind.MUNICIPALITIES, "Kommuner som rapporterar", "Municipalities that report"),
            any(GroupKind.COUNTRY, "Alla av aktörens slag i landet", "All of the actor's kind in the country"));

    private final ComparisonGroups groups;

    GroupsResource(ComparisonGroups groups) {
        this.groups = groups;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listComparisonGroups",
            summary = "Groups to compare with",
            description =
                    "With actor: only those that suit it. Kolada's groups of similar municipalities are among them."
                            + " Med actor bara de som passar aktören. Koladas grupper av liknande kommuner ingår.")
    @APIResponse(
            responseCode = "200",
            description = "One page. En sida.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "groups", value = ComparisonExamples.GROUPS)))
    public Uni<PageOf<GroupDocument>> list(
            @QueryParam("actor") @Parameter(description = "Code of an actor. Kod för en aktör.", example = "0880")
                    String actor,
            @BeanParam @Valid Paging paging) {
        return suiting(actor)
                .map(all -> PageOf.of(
                        all.stream().skip(paging.offset()).limit(paging.limit()).toList(), paging, all.size()));
    }

    private Uni<List<GroupDocument>> suiting(String actor) {
        if (actor == null) {
            return groups.all()
                    .map(all -> Stream.concat(OF_ANYBODY.stream(), all.stream().map(GroupDocument::of))
                            .toList());
        }
        return groups.of(Actors.find(actor).orElseThrow(GroupsResource::noSuchActor))
                .map(all -> all.stream().map(GroupDocument::of).toList());
    }

    private static GroupDocument any(GroupKind kind, String sv, String en) {
        return new GroupDocument(kind.word(), new BilingualText(sv, en), kind, null);
    }

    private static RuntimeException noSuchActor() {
        return ProblemType.INVALID_REQUEST.exception(
                "Correct the parameter named in errors and send the request again.",
                "Rätta parametern som nämns i errors och skicka igen.",
                new FieldError(
                        "?actor",
                        "unknown-actor",
                        "is the code of a municipality or region",
                        "är koden för en kommun eller region"));
    }
}
