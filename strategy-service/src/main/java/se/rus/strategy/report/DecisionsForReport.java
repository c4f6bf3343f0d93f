package se.rus.strategy.report;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Where a report gets the decisions from that the follow-up led to. */
public interface DecisionsForReport {

    /** The decisions of a strategy in a year, and older ones that were followed up in it; by day. */
    Uni<List<DecisionLine>> of(String strategyId, int year);
}
