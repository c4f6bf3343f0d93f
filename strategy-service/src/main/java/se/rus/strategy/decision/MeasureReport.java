package se.rus.strategy.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.strategy.contribution.By;

/**
 * What has become of an adopted measure.
 *
 * @param on null when it was not carried out
 */
@Schema(name = "MeasureReport")
public record MeasureReport(CarriedOut carriedOut, LocalDate on, String text, By by, Instant at) {

    boolean saysTheSameAs(MeasureReport other) {
        return equals(new MeasureReport(other.carriedOut, other.on, other.text, by, at));
    }
}
