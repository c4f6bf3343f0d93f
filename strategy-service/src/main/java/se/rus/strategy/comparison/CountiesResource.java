package se.rus.strategy.comparison;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.contracts.reference.Counties;
import se.rus.platform.http.FieldError;
import se.rus.platform.http.ProblemType;

/** Progress across county borders. Open for everybody. */
@Path("/strategy/v1/progress")
@Tag(name = "Progress")
public class CountiesResource {
    private final CountiesProgress progress;

    CountiesResource(CountiesProgress progress) {
        this.progress = progress;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "compareCounties",
            summary = "Several counties",
            description =
                    "Their adopted strategies beside each other, and together: a project that several of them pay for"
                            + " counts once. Länens antagna strategier bredvid varandra och tillsammans; ett projekt som flera län"
                            + " finansierar räknas en gång.")
    public Uni<CountiesDocument> counties(
            @Parameter(description = "County codes. Länskoder.", example = "07") @QueryParam("county")
                    List<String> counties,
            @Parameter(description = "Instead: southernSweden. I stället: southernSweden.") @QueryParam("group")
                    String group) {
        return progress.of(group == null ? known(counties) : grouped(group));
    }

    private static List<String> known(List<String> counties) {
        List<FieldError> unknown = counties.stream()
                .filter(each -> !Counties.exists(each))
                .map(each -> new FieldError(
                        "?county", "county-unknown", "there is no county " + each, "det finns inget län " + each))
                .toList();
        if (counties.isEmpty() || !unknown.isEmpty()) {
            throw ProblemType.INVALID_REQUEST.exception(
                    "Say which counties, ?county=07&county=08, or a group, ?group=southernSweden.",
                    "Ange vilka län, ?county=07&county=08, eller en grupp, ?group=southernSweden.",
                    unknown);
        }
        return counties.stream().distinct().sorted().toList();
    }

    private static List<String> grouped(String group) {
        return RegionGroup.of(group)
                .map(RegionGroup::counties)
                .orElseThrow(() -> ProblemType.INVALID_REQUEST.exception(
                        "There is no such group.",
                        "Det finns ingen sådan grupp.",
                        new FieldError("?group", "group-unknown", "is southernSweden", "är southernSweden")));
    }
}
