package se.rus.strategy.progress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.contracts.progress.ActorProgress;
import se.rus.contracts.progress.FocusAreaProgress;
import se.rus.contracts.progress.GoalProgress;
import se.rus.contracts.progress.PriorityProgress;
import se.rus.platform.http.Etag;
import se.rus.platform.http.ProblemType;
import se.rus.platform.store.EventJson;
import se.rus.strategy.progress.Progress.Served;

/** One goal's or one actor's part of the shared progress view, as it stands in the whole. Open for everybody. */
@Path("/strategy/v1/strategies/{strategyId}/progress")
@Tag(name = "Progress")
public class ProgressPartsResource {
    private static final String FOCUS_AREA = """
            {"focusAreaId": "focus-area-1", "title": "Hållbara resor och transporter", "contributions": {
             "activities": {"total": 2, "planned": 0, "ongoing": 1, "done": 1, "delayed": 0, "cancelled": 0},
             "shifts": {"total": 1, "wanted": 0, "happened": 1}}, "actors": ["0007", "0780"],
             "followUp": {"indicators": ["019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d"], "measured": {"indicators": 1,
             "reported": 2, "expected": 3,
             "signals": {"achieved": 0, "onTrack": 1, "atRisk": 0, "offTrack": 1, "notAssessable": 1},
             "trends": {"improving": 1, "unchanged": 0, "worsening": 1, "unknown": 1},
             "timeliness": {"onTime": 2, "late": 0}}, "grantedKronor": 1200000, "paidKronor": 400000, "projects": 1,
             "funding": [{"source": "1:1", "grantedKronor": 1200000, "paidKronor": 400000}]}}""";

    private final Progress progress;

    ProgressPartsResource(Progress progress) {
        this.progress = progress;
    }

    @GET
    @Path("/goals/{goalId}")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getGoalProgress",
            summary = "The progress of a goal",
            description =
                    "The goal's part of the strategy's document, with the document's ETag; also of a goal that was removed, when"
                            + " something belongs to it. Målets del av strategins dokument, med dokumentets ETag; även"
                            + " för ett borttaget mål som något hör till.")
    @APIResponse(
            responseCode = "200",
            description = "The part. Delen.",
            content = @Content(schema = @Schema(implementation = GoalProgress.class)))
    public Uni<Response> goal(
            String strategyId, String goalId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        return part(strategyId, "goalId", goalId, ifNoneMatch, "goals", "formerGoals");
    }

    @GET
    @Path("/priorities/{priorityId}")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getPriorityProgress",
            summary = "The progress of a priority",
            description =
                    "What belongs to its goals and focus areas, each once, with the document's ETag; untouched when"
                            + " nothing is measured and no project granted. Det som hör till dess mål och insatsområden, vart och ett"
                            + " en gång, med dokumentets ETag; untouched när inget mäts och inget projekt har beviljats.")
    @APIResponse(
            responseCode = "200",
            description = "The part. Delen.",
            content = @Content(schema = @Schema(implementation = PriorityProgress.class)))
    public Uni<Response> priority(
            String strategyId, String priorityId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        return part(strategyId, "priorityId", priorityId, ifNoneMatch, "priorities");
    }

    @GET
    @Path("/focus-areas/{focusAreaId}")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getFocusAreaProgress",
            summary = "The progress of a focus area",
            description =
                    "Its indicators by signal and trend, how many have reported, kronor granted and paid by source, activities,"
                            + " shifts and who works on them, with the document's ETag. Insatsområdets indikatorer per"
                            + " signal och trend, hur många som har rapporterat, beviljade och utbetalade kronor per"
                            + " källa, aktiviteter, förflyttningar och vilka som arbetar med dem, med dokumentets ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The part. Delen.",
            content =
                    @Content(
                            schema = @Schema(implementation = FocusAreaProgress.class),
                            examples = @ExampleObject(name = "travel", value = FOCUS_AREA)))
    public Uni<Response> focusArea(
            String strategyId, String focusAreaId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        return part(strategyId, "focusAreaId", focusAreaId, ifNoneMatch, "priorities/focusAreas");
    }

    @GET
    @Path("/actors/{actor}")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getActorProgress",
            summary = "What an actor has contributed",
            description = "The actor's part of the strategy's document, with the document's ETag. Aktörens del av"
                    + " strategins dokument, med dokumentets ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The part. Delen.",
            content = @Content(schema = @Schema(implementation = ActorProgress.class)))
    public Uni<Response> actor(
            String strategyId, String actor, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        return part(strategyId, "actor", actor, ifNoneMatch, "actors");
    }

    /** @param lists names of the document's lists, or of a list within each part of a list */
    private Uni<Response> part(String strategyId, String property, String id, String ifNoneMatch, String... lists) {
        return progress.of(strategyId)
                .map(found -> found.orElseThrow(ProgressResource::missing))
                .map(served -> Etag.matches(ifNoneMatch, served.sequence())
                        ? answer(Response.notModified(), served)
                        : answer(Response.ok(found(served, property, id, lists)), served));
    }

    private static Response answer(Response.ResponseBuilder answer, Served served) {
        return answer.header(HttpHeaders.ETAG, Etag.of(served.sequence())).build();
    }

    private static String found(Served served, String property, String id, String... lists) {
        JsonNode document = read(served);
        return Arrays.stream(lists)
                .flatMap(list -> parts(document, list))
                .filter(each -> each.path(property).asText().equals(id))
                .findFirst()
                .map(JsonNode::toString)
                .orElseThrow(() -> ProblemType.NOT_FOUND.exception(
                        "There is nothing of that in the strategy's progress.",
                        "Det finns inget sådant i strategins lägesbild."));
    }

    private static Stream<JsonNode> parts(JsonNode whole, String path) {
        String[] names = path.split("/", 2);
        Stream<JsonNode> parts = StreamSupport.stream(whole.path(names[0]).spliterator(), false);
        return names.length == 1 ? parts : parts.flatMap(each -> parts(each, names[1]));
    }

    private static JsonNode read(Served served) {
        try {
            return EventJson.MAPPER.readTree(served.json());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
