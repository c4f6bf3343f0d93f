package se.rus.indicator.kolada;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.platform.decision.Once;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.http.Answers;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.http.ProblemType;
import se.rus.platform.http.RequestKey;
import se.rus.platform.security.Roles;

/** What comes from Kolada, and how it is fetched. */
@Path("/indicators/v1/kolada")
@Tag(name = "Kolada", description = "Values from the national database. Källa: Kolada (CC BY 4.0).")
public class KoladaResource {
    private static final String KPI = """
            {"kpi": "N00945", "title": "Invånare totalt", "document": {"id": "N00945", "title": "Invånare totalt"}}""";
    private static final String PAGE = "{\"items\": [" + KPI + "], \"page\": 1, \"limit\": 20, \"total\": 1}";
    private static final String IMPORT = """
            {"importId": "0199c2de-3b1a-7d22-9a54-0c6f4f1d8a11", "kind": "data", "county": "08", "status": "running",
             "addresses": 4, "done": 1, "pages": 1, "valuesRead": 5000, "recorded": 4990, "revised": 0, "unchanged": 0,
             "withdrawn": 0, "skipped": 10, "unknown": ["N99999"], "unknownActors": ["0980"], "unaskedKpis": [],
             "unaskedActors": ["0000"], "requestedAt": "2026-03-02T09:30:00Z"}""";
    private static final String ASKED = """
            {"importId": "0199c2de-3b1a-7d22-9a54-0c6f4f1d8a11", "kind": "data", "status": "waiting"}""";

    private final RequestingImports requesting;
    private final KoladaImportViews imports;
    private final KoladaViews kpis;
    private final Once once;
    private final RequestKey requestKey;

    KoladaResource(
            RequestingImports requesting,
            KoladaImportViews imports,
            KoladaViews kpis,
            Once once,
            RequestKey requestKey) {
        this.requesting = requesting;
        this.imports = imports;
        this.kpis = kpis;
        this.once = once;
        this.requestKey = requestKey;
    }

    @POST
    @Path("/imports")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "requestKoladaImport",
            summary = "Fetch from Kolada",
            description =
                    "The catalogue of KPIs, the groups of municipalities, or the values of the county's indicators"
                            + " that have a KPI: what changed since the last time, or all. One import of the same at a time: 409"
                            + " names the one under way. Katalogen, kommungrupperna eller värdena för länets indikatorer. En"
                            + " import av samma sak i taget: 409 anger den som pågår.")
    @Parameter(
            name = RequestKey.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewImport.class),
                            examples = @ExampleObject(name = "data", value = "{\"kind\": \"data\"}")))
    @APIResponse(
            responseCode = "202",
            description = "Asked for; Location is the resource to watch. Begärd.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = KoladaImportView.class),
                            examples = @ExampleObject(name = "asked", value = ASKED)))
    public Uni<Response> request(@NotNull @Valid NewImport request) {
        OnceKey key = requestKey.of(request);
        return once.once(key, () -> requesting.request(request, key))
                .map(answer -> Answers.of(answer, reply -> Answers.of(reply, 0)));
    }

    @GET
    @Path("/imports/{importId}")
    @PermitAll
    @Operation(
            operationId = "getKoladaImport",
            summary = "How an import goes",
            description =
                    "In addresses, pages and values, with KPIs and actors that Kolada does not know, or gave without"
                            + " being asked, by name. I adresser, sidor och värden, med okända och oombedda nyckeltal"
                            + " och aktörer vid namn.")
    @APIResponse(
            responseCode = "200",
            description = "The import. Importen.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "running", value = IMPORT)))
    public Uni<KoladaImportView> getImport(@Size(max = 60) String importId) {
        return imports.one(importId)
                .map(found -> found.orElseThrow(() -> ProblemType.NOT_FOUND.exception(
                        "There is no import with this id.", "Det finns ingen import med detta id.")));
    }

    @GET
    @Path("/kpis")
    @PermitAll
    @Operation(
            operationId = "listKpis",
            summary = "Kolada's KPIs",
            description = "As last fetched, by a part of the title. One that Kolada lists no more has goneSince. Som de"
                    + " senast hämtades, efter del av titeln. Ett som Kolada inte har längre har goneSince.")
    @APIResponse(
            responseCode = "200",
            description = "One page. En sida.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "page", value = PAGE)))
    public Uni<PageOf<KpiView>> list(
            @QueryParam("title") @Size(max = 200) String title, @BeanParam @Valid Paging paging) {
        return kpis.matching(title, paging);
    }

    @GET
    @Path("/kpis/{kpi}")
    @PermitAll
    @Operation(
            operationId = "getKpi",
            summary = "One KPI",
            description = "As Kolada describes it. Som Kolada beskriver det.")
    @APIResponse(
            responseCode = "200",
            description = "The KPI. Nyckeltalet.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "inhabitants", value = KPI)))
    public Uni<KpiView> get(@Size(max = 20) String kpi) {
        return kpis.one(kpi)
                .map(found -> found.orElseThrow(() -> ProblemType.NOT_FOUND.exception(
                        "No KPI " + kpi + " has been fetched.", "Inget nyckeltal " + kpi + " är hämtat.")));
    }
}
