package se.rus.strategy.report;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Where a report gets its shifts from. */
public interface ShiftsForReport {

    /** The shifts of a strategy whose period holds the year, in the order in which they are to be told. */
    Uni<List<ShiftLine>> of(String strategyId, int year);
}
