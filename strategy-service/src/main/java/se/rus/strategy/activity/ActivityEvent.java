package se.rus.strategy.activity;

import java.time.Instant;
import se.rus.strategy.contribution.By;

/** What happens to an activity. */
public sealed interface ActivityEvent {

    /** It was registered as planned. */
    record ActivityRegistered(Activity activity, By by, Instant registeredAt) implements ActivityEvent {}

    /** It is otherwise from now on. */
    record ActivityRevised(Activity activity, By by, Instant revisedAt) implements ActivityEvent {}

    /** A year was reported, or reported again. */
    record ActivityYearReported(String activityId, YearReport report) implements ActivityEvent {}

    /** Its weight in a year's plan was decided. */
    record ActivityPrioritised(String activityId, Prioritisation prioritisation) implements ActivityEvent {}

    /** A partner said whether it takes part. */
    record ActivityPartAnswered(String activityId, Part part) implements ActivityEvent {}
}
