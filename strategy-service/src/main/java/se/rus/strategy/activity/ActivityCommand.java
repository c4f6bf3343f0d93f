package se.rus.strategy.activity;

import java.time.Instant;
import se.rus.strategy.contribution.By;

/** What may be asked of an activity. Times, ids and who asks come with the command. */
public sealed interface ActivityCommand {

    /** Write it down. */
    record Register(Activity activity, By by, Instant at) implements ActivityCommand {}

    /** Change it. */
    record Revise(Activity activity, By by, Instant at) implements ActivityCommand {}

    /**
     * Say how a year went.
     *
     * @param thisYear of later ones nothing but planned can be said
     */
    record ReportYear(YearReport report, int thisYear) implements ActivityCommand {}

    /** Decide its weight in a year's plan. */
    record Prioritise(Prioritisation prioritisation) implements ActivityCommand {}

    /** Say, as a partner, whether one takes part. */
    record AnswerPart(Part part) implements ActivityCommand {}
}
