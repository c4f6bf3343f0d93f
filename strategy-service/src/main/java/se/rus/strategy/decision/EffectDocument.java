package se.rus.strategy.decision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether a decision helped.
 *
 * @param deviationId the deviation that was decided on
 * @param answer the judgement where there is one, else what was computed
 * @param computed what the indicator's values say
 * @param judgement left out when nobody has judged otherwise
 */
@Schema(name = "DecisionEffect", examples = DecisionExamples.EFFECT)
public record EffectDocument(String deviationId, Helped answer, ComputedEffect computed, Judgement judgement) {

    static EffectDocument of(DecisionState state, ComputedEffect computed) {
        Judgement judgement = state.judgement();
        return new EffectDocument(
                state.deviationId(), judgement == null ? computed.answer() : judgement.answer(), computed, judgement);
    }
}
