package se.rus.strategy.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.rus.contracts.strategy.ActivityStatus;
import se.rus.platform.decision.Decision;
import se.rus.strategy.activity.ActivityEvent.ActivityRegistered;
import se.rus.strategy.activity.ActivityEvent.ActivityYearReported;
import se.rus.strategy.contribution.By;

/** An activity from 2026 to 2028 of Kalmar municipality, with one partner in Kronoberg. */
final class ActivityFixture {
    static final Instant NOW = Instant.parse("2027-06-01T12:00:00Z");
    static final int THIS_YEAR = 2027;
    static final By KALMAR = new By("0880", false);
    static final By REGION = new By("0008", true);
    static final Activity ACTIVITY = activity("2026-03-01", "2028-12-31", "0780");
    static final ActivityEvent REGISTERED = new ActivityRegistered(ACTIVITY, KALMAR, NOW);

    private ActivityFixture() {}

    static Activity activity(String from, String to, String... partners) {
        return new Activity(
                "a",
                "s",
                "08",
                "Vattenåterbruk",
                null,
                ActivityKind.OWN,
                "0880",
                null,
                List.of(partners),
                LocalDate.parse(from),
                LocalDate.parse(to),
                null,
                null,
                null,
                List.of("goal-1"),
                List.of());
    }

    static YearReport report(int year, ActivityStatus status) {
        boolean asksWhy = status == ActivityStatus.DELAYED || status == ActivityStatus.CANCELLED;
        return new YearReport(year, status, asksWhy ? "Överklagad" : null, null, KALMAR, NOW);
    }

    static ActivityEvent reported(int year, ActivityStatus status) {
        return new ActivityYearReported("a", report(year, status));
    }

    static Decision<ActivityEvent> when(ActivityCommand command, ActivityEvent... history) {
        ActivityDecider decider = new ActivityDecider();
        return decider.decide(command, decider.fold(List.of(history)));
    }

    static String refusal(Decision<ActivityEvent> decision) {
        return decision instanceof Decision.Rejected<ActivityEvent>(var reason) ? reason.code() : "accepted";
    }
}
