package se.rus.strategy.decision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.platform.calendar.CalendarDay;

/**
 * What has become of an adopted measure.
 *
 * @param on the day it was carried out, or carried out so far; needed unless it was not
 * @param text what became of it, in words; nullable
 * @see MeasureReport
 */
@Schema(name = "NewMeasureReport", examples = DecisionExamples.REPORT)
public record NewMeasureReport(
        @NotNull CarriedOut carriedOut,
        @CalendarDay LocalDate on,
        @Size(max = 5000) String text) {}
