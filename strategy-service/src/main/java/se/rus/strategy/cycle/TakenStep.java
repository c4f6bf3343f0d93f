package se.rus.strategy.cycle;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step that was taken.
 *
 * @param step which step
 * @param note what came of it; nullable
 * @param by code of the coordinator's organisation
 * @param at when it was taken
 */
@Schema(name = "TakenCycleStep")
public record TakenStep(CycleStep step, String note, String by, Instant at) {}
