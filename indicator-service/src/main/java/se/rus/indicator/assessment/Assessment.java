package se.rus.indicator.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.value.BilingualText;

/**
 * A signal together with everything that explains it (docs/signals.md has a worked example of each). Of those stored by
 * an earlier version of the service only the first five are there; the others are null or empty then.
 *
 * @param signal how it goes
 * @param reason why it is not assessable, or what else a reader must know; null otherwise
 * @param value what was assessed; null when reported as missing
 * @param target the value that was compared with; null for a direction
 * @param steps the calculation, in order
 * @param targetPeriod the period of the target that the signal is about; null without a target
 * @param trend which way the values have moved
 * @param slopePerYear in the unit of the indicator, 34 digits; null with fewer than two comparable values
 * @param forecast to the target period; null with fewer than two comparable values, or when the period has passed
 * @param targets the signal of each target period that does not end before the assessed one, the next one first
 * @param deviations how far the value is from the target, from the others and from the coming years
 * @param inputs what the slope was made from, in period order
 * @param override null unless the signal was set by hand
 */
public record Assessment(
        Signal signal,
        String reason,
        BigDecimal value,
        BigDecimal target,
        List<BilingualText> steps,
        String targetPeriod,
        Arrow trend,
        BigDecimal slopePerYear,
        Forecast forecast,
        List<TargetSignal> targets,
        Deviations deviations,
        List<SeriesPoint> inputs,
        Override override) {
    public Assessment {
        steps = List.copyOf(Objects.requireNonNullElse(steps, List.of()));
        targets = List.copyOf(Objects.requireNonNullElse(targets, List.of()));
        inputs = List.copyOf(Objects.requireNonNullElse(inputs, List.of()));
    }

    /**
     * A signal set by hand.
     *
     * @param computed what the calculation said, however often it was set since
     * @param motivation why, in the words of whoever did; never blank
     * @param client who did
     * @param at when it was set
     * @implNote In here, because on its own it would hide Java's annotation of that name in the package.
     */
    @Schema(name = "SignalOverride")
    public record Override(Signal computed, String motivation, String client, Instant at) {
        /** @throws IllegalArgumentException without a motivation */
        public Override {
            if (motivation == null || motivation.isBlank()) {
                throw new IllegalArgumentException("A signal is set by hand only with a motivation");
            }
        }
    }

    /**
     * The same with the signal set by hand, and visible as such. What was calculated first is kept.
     *
     * @throws IllegalArgumentException without a motivation
     */
    public Assessment overridden(Signal by, String motivation, String client, Instant at) {
        Signal computed = override == null ? signal : override.computed();
        Override made = new Override(computed, motivation, client, at);
        return new Assessment(
                by,
                "overridden",
                value,
                target,
                new Steps(steps).then(SignalWords.overridden(by, made)).list(),
                targetPeriod,
                trend,
                slopePerYear,
                forecast,
                targets,
                deviations,
                inputs,
                made);
    }
}
