package se.rus.strategy.decision;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A judgement that takes the place of what was computed, and why.
 *
 * @param answer whether the decision helped, as the coordinator judges
 * @param motivation why it is judged otherwise than computed
 * @param by code of the coordinator's organisation
 * @param at when it was judged
 */
@Schema(name = "EffectJudgement")
public record Judgement(Helped answer, String motivation, String by, Instant at) {}
