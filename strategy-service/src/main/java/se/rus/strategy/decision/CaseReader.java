package se.rus.strategy.decision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.rus.platform.http.ProblemType;
import se.rus.strategy.deviation.DeviationState;
import se.rus.strategy.deviation.Deviations;
import se.rus.strategy.deviation.Heard;
import se.rus.strategy.deviation.IndicatorHeardOf;
import se.rus.strategy.deviation.IndicatorsHeardOf;
import se.rus.strategy.deviation.Subject;

/** Reads cases together with the deviations that they belong to. */
@ApplicationScoped
class CaseReader {
    private final Deviations deviations;
    private final DecisionViews views;
    private final IndicatorsHeardOf indicators;

    CaseReader(Deviations deviations, DecisionViews views, IndicatorsHeardOf indicators) {
        this.deviations = deviations;
        this.views = views;
        this.indicators = indicators;
    }

    Uni<DecisionDocument> one(String id) {
        return deviations.existing(id).chain(it -> views.one(id)).map(state -> DecisionDocument.of(id, state));
    }

    Uni<PriorityList> priorities(String id) {
        return deviations.existing(id).chain(it -> views.one(id).map(state -> priorities(it.state(), state)));
    }

    private static PriorityList priorities(DeviationState deviation, DecisionState state) {
        return PriorityList.of(
                deviation.deviationId(),
                state.isDecided() ? state.verdict().basis() : Priorities.of(deviation.standing(), state.ratings()),
                state);
    }

    Uni<EffectDocument> effect(String id) {
        return deviations
                .existing(id)
                .chain(it -> views.one(id).chain(state -> effect(it.state().subject(), state)));
    }

    private Uni<EffectDocument> effect(Subject subject, DecisionState state) {
        if (!state.isDecided()) {
            throw ProblemType.NOT_FOUND.exception(
                    "Nothing has been decided, so nothing can have helped.",
                    "Inget är beslutat, så inget kan ha hjälpt.");
        }
        return computed(subject, state).map(computed -> EffectDocument.of(state, computed));
    }

    /** What the indicator says of a decision. */
    Uni<ComputedEffect> computed(Subject subject, DecisionState state) {
        return measured(state, indicators.one(subject.indicatorId()), indicators.assessments(subject));
    }

    /** What was known to be said of it before a time, by the direction that was desired then. */
    Uni<ComputedEffect> computed(Subject subject, DecisionState state, Instant until) {
        return measured(state, indicators.one(subject.indicatorId(), until), indicators.assessments(subject, until));
    }

    private static Uni<ComputedEffect> measured(
            DecisionState state, Uni<Optional<IndicatorHeardOf>> indicator, Uni<List<Heard>> assessments) {
        return indicator.chain(found -> assessments.map(heard -> EffectMeasuring.of(
                state.verdict(), heard, found.map(IndicatorHeardOf::desired).orElse(null))));
    }
}
