package se.rus.strategy.decision;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A judgement that takes the place of what was computed, and why.
 *
 * @param by code of the coordinator's organisation
 */
@Schema(name = "EffectJudgement")
public record Judgement(Helped answer, String motivation, String by, Instant at) {}
