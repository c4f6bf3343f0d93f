package se.rus.indicator.signal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.rus.indicator.assessment.Assessment;
import se.rus.indicator.assessment.AssessmentInput;
import se.rus.indicator.assessment.Assessor;
import se.rus.indicator.definition.Definitions;
import se.rus.indicator.period.Period;
import se.rus.indicator.signal.SignalMaterial.Whose;

/**
 * What a value means, at once for the one who has just reported it: assessed with the actor's own series, not yet beside
 * the others'. The published assessment is of the latest period and follows within a second.
 */
@ApplicationScoped
public class Previews {
    private final Definitions definitions;
    private final SignalMaterial material;

    Previews(Definitions definitions, SignalMaterial material) {
        this.definitions = definitions;
        this.material = material;
    }

    /** The assessment of a stored value. */
    public Uni<Assessment> preview(String indicatorId, String actor, String period, BigDecimal value) {
        Whose whose = new Whose(indicatorId, actor);
        return definitions
                .one(indicatorId)
                .chain(found -> material.totalsOf(List.of(whose))
                        .map(totals -> Assessor.assess(new AssessmentInput(
                                found.definition(),
                                totals.points(whose),
                                Period.of(period),
                                value,
                                Optional.empty()))));
    }
}
