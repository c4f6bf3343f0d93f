package se.rus.strategy.report;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Where an evaluation finds what the region has sent to the government. */
public interface GovernmentReportsSent {

    /** About the years, sent on the day of the report or before; by year. */
    Uni<List<GovernmentLink>> of(String county, ReportScope scope);
}
