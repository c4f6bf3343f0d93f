package se.rus.strategy.cycle;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step that was taken.
 *
 * @param by code of the coordinator's organisation
 */
@Schema(name = "TakenCycleStep")
public record TakenStep(CycleStep step, String note, String by, Instant at) {}
