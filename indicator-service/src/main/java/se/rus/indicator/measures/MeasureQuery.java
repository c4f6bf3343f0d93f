package se.rus.indicator.measures;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a table of measures does not say itself; to be taken as a {@code @BeanParam}. */
public class MeasureQuery {
    @QueryParam("mode")
    @NotNull
    @Pattern(regexp = "allOrNothing|acceptCorrect")
    @Parameter(description = "What happens when rows are wrong. Vad som händer när rader är fel.")
    String mode;

    @QueryParam("dryRun")
    @DefaultValue("false")
    @Parameter(description = "true: everything is told, nothing is stored. Allt berättas, inget sparas.")
    boolean dryRun;

    @QueryParam("strategy")
    @Size(min = 1, max = 100)
    @Parameter(description = "Id of the strategy whose goals the column Mål names. Strategins id.")
    String strategy;

    @QueryParam("goal")
    @Size(max = 100)
    @Parameter(
            description = "name:goalId, for each goal in the column Mål; may be repeated. namn:goalId, får upprepas.",
            example = "Främja hälsa:goal-1")
    List<String> goal;

    @QueryParam("actor")
    @Size(max = 400)
    @Parameter(
            description = "Code of one that is to report; may be repeated. Left out: your own organisation. Kod för den"
                    + " som ska rapportera, får upprepas.",
            example = "0880")
    List<String> actor;

    @QueryParam("scope")
    @DefaultValue("region")
    @Pattern(regexp = "region|ownOperations")
    @Parameter(description = "Whose result is measured. Vems resultat som mäts.")
    String scope;

    @QueryParam("periodType")
    @DefaultValue("year")
    @Pattern(regexp = "year|halfYear|tertial|quarter|month")
    @Parameter(description = "How long the periods are. Hur långa perioderna är.")
    String periodType;

    boolean isAllOrNothing() {
        return mode.equals("allOrNothing");
    }
}
