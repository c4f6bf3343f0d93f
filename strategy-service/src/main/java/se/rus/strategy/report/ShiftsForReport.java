package se.rus.strategy.report;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Where a report gets its shifts from. */
public interface ShiftsForReport {

    /** The shifts whose period has one of the years, as they stood, in the order in which they are to be told. */
    Uni<List<ShiftLine>> of(ReportScope scope);
}
