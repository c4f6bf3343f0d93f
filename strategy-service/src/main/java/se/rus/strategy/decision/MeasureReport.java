package se.rus.strategy.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.strategy.contribution.By;

/**
 * What has become of an adopted measure.
 *
 * @param carriedOut whether it was carried out
 * @param on the day it was carried out, or carried out so far; null when it was not carried out
 * @param text what became of it, in words; nullable
 * @param by who told
 * @param at when it was told
 */
@Schema(name = "MeasureReport")
public record MeasureReport(CarriedOut carriedOut, LocalDate on, String text, By by, Instant at) {

    boolean saysTheSameAs(MeasureReport other) {
        return equals(new MeasureReport(other.carriedOut, other.on, other.text, by, at));
    }
}
