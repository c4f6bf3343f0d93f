package se.rus.strategy.report;

import java.util.List;
import se.rus.contracts.progress.ProgressDocument;

/**
 * What an evaluation of several years is made from besides the state at their end.
 *
 * @param fromYear the first year; the report's year is the last
 * @param beginning the progress in the earliest yearly report of the period; null when none had been made
 * @param yearly the yearly reports of the period that had been made, in order of their days
 * @param government what the region had sent to the government about those years, by year
 */
public record MandatePeriod(
        int fromYear, ProgressDocument beginning, List<YearlyLink> yearly, List<GovernmentLink> government) {
    public MandatePeriod {
        yearly = List.copyOf(yearly);
        government = List.copyOf(government);
    }
}
