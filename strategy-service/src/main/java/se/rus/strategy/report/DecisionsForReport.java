package se.rus.strategy.report;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Where a report gets the decisions from that the follow-up led to. */
public interface DecisionsForReport {

    /** The decisions of the years, and older ones that were followed up in them, as they stood; by day. */
    Uni<List<DecisionLine>> of(ReportScope scope);
}
