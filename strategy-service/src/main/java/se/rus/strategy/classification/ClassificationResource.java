package se.rus.strategy.classification;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.strategy.classification.Classified.NamedArea;
import se.rus.strategy.classification.Classified.NamedDimension;

/** The lists that strategies are mapped to. */
@Path("/strategy/v1")
@Tag(name = "Classifications", description = "What strategies are mapped to. Det som strategier kopplas till.")
public class ClassificationResource {

    @GET
    @Path("/global-goals")
    @PermitAll
    @Operation(
            operationId = "listGlobalGoals",
            summary = "The 17 global goals",
            description = "With the ids of their 169 targets. De 17 globala målen med id för deras 169 delmål.")
    @APIResponse(
            responseCode = "200",
            description = "All of them. Alla.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "goals", value = ClassificationExamples.GLOBAL_GOALS)))
    public GlobalGoalList globalGoals() {
        return new GlobalGoalList(GlobalGoals.all());
    }

    @GET
    @Path("/national-areas")
    @PermitAll
    @Operation(
            operationId = "listNationalAreas",
            summary = "The four areas of the national strategy 2021–2030",
            description = "The national strategy for sustainable regional development. Nationell strategi för hållbar"
                    + " regional utveckling i hela landet 2021–2030.")
    @APIResponse(
            responseCode = "200",
            description = "All of them. Alla.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "areas", value = ClassificationExamples.NATIONAL_AREAS)))
    public NationalAreaList nationalAreas() {
        return new NationalAreaList(Classified.nationalAreas());
    }

    @GET
    @Path("/dimensions")
    @PermitAll
    @Operation(
            operationId = "listDimensions",
            summary = "The three dimensions of sustainable development",
            description = "Social is the goal, ecological the condition, economic the means. Social är målet, ekologisk"
                    + " villkoret, ekonomisk medlet.")
    @APIResponse(
            responseCode = "200",
            description = "All of them. Alla.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "dimensions", value = ClassificationExamples.DIMENSIONS)))
    public DimensionList dimensions() {
        return new DimensionList(Classified.dimensions());
    }

    /**
     * The global goals in their order.
     *
     * @param items the goals, from 1 to 17
     */
    public record GlobalGoalList(List<GlobalGoal> items) {}

    /**
     * The areas of the national strategy in its order.
     *
     * @param items the areas, in their order
     */
    public record NationalAreaList(List<NamedArea> items) {}

    /**
     * The dimensions.
     *
     * @param items the dimensions, in their order
     */
    public record DimensionList(List<NamedDimension> items) {}
}
