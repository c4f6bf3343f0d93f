package se.rus.strategy.activity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.strategy.ActivityStatus;
import se.rus.strategy.contribution.By;

/**
 * A year's report as it is sent in.
 *
 * @param reason needed when it is delayed or cancelled
 * @see YearReport
 */
@Schema(name = "NewActivityReport", examples = ActivityExamples.REPORT)
public record NewYearReport(
        @NotNull ActivityStatus status,
        @Size(max = 2000) @Pattern(regexp = "(?s).*\\S.*") String reason,
        @Size(max = 5000) String outcome) {

    YearReport report(int year, By by, Instant at) {
        return new YearReport(year, status, reason, outcome, by, at);
    }
}
