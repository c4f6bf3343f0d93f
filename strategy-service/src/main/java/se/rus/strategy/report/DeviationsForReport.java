package se.rus.strategy.report;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Where a report gets the deviations from. */
public interface DeviationsForReport {

    /** Those that were open on the day; negative ones first. */
    Uni<List<DeviationLine>> open(ReportScope scope);
}
