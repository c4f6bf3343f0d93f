package se.rus.dashboard.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words for what is done, in English. */
@Localized("en")
public interface EnglishWorkMessages extends WorkMessages {
    @Override
    @Message("Activities and shifts")
    String doneForStrategy();

    @Override
    @Message("Activities")
    String activities();

    @Override
    @Message("Shifts")
    String shifts();

    @Override
    @Message("Takes part in others'")
    String takesPart();

    @Override
    @Message("On time, of what was required")
    String onTime();

    @Override
    @Message("Paid")
    String paid();

    @Override
    @Message("paid {kronor}")
    String paidOf(String kronor);

    @Override
    @Message("Waiting for a grant that is not known yet, not counted above: {payments} payments.")
    String waitingPayments(String payments);

    @Override
    @Message("The strategy has been replaced and steers no more. Read about")
    String replaced();

    @Override
    @Message("the strategy that replaces it")
    String replacing();

    @Override
    @Message("Goals that were removed")
    String formerGoals();

    @Override
    @Message("They were in an earlier version of the strategy. What belongs to them is counted in the whole.")
    String formerGoalsText();

    @Override
    @Message("Planned")
    String planned();

    @Override
    @Message("Ongoing")
    String ongoing();

    @Override
    @Message("Done")
    String done();

    @Override
    @Message("Delayed")
    String delayed();

    @Override
    @Message("Cancelled")
    String cancelled();

    @Override
    @Message("Shifts that have happened")
    String shiftsHappened();

    @Override
    @Message("Wanted shifts")
    String shiftsWanted();

    @Override
    @Message("What serves several goals, priorities or focus areas stands with each of them, and counts once here.")
    String countedAgain();

    @Override
    @Message("Priority")
    String priority();

    @Override
    @Message("Priorities and focus areas")
    String priorities();

    @Override
    @Message("Nothing is measured and no project is granted: nobody would see how it goes.")
    String untouched();

    @Override
    @Message("Focus area")
    String focusArea();

    @Override
    @Message("Trend")
    String trend();

    @Override
    @Message("Improving")
    String improving();

    @Override
    @Message("Unchanged")
    String unchanged();

    @Override
    @Message("Worsening")
    String worsening();

    @Override
    @Message("Unknown")
    String trendUnknown();

    @Override
    @Message("Focus areas")
    String focusAreas();

    @Override
    @Message("Actors")
    String actors();

    @Override
    @Message(
            "Waiting for a strategy that is not known yet, not counted above: {activities} activities and {shifts} shifts.")
    String waitingContributions(String activities, String shifts);
}
