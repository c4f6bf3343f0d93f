package se.rus.strategy.activity;

import java.util.List;
import se.rus.platform.decision.Decider;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Rejection;
import se.rus.strategy.activity.ActivityCommand.AnswerPart;
import se.rus.strategy.activity.ActivityCommand.Prioritise;
import se.rus.strategy.activity.ActivityCommand.Register;
import se.rus.strategy.activity.ActivityCommand.ReportYear;
import se.rus.strategy.activity.ActivityCommand.Revise;
import se.rus.strategy.activity.ActivityEvent.ActivityPartAnswered;
import se.rus.strategy.activity.ActivityEvent.ActivityPrioritised;
import se.rus.strategy.activity.ActivityEvent.ActivityRegistered;
import se.rus.strategy.activity.ActivityEvent.ActivityRevised;
import se.rus.strategy.activity.ActivityEvent.ActivityYearReported;

/** The life of an activity: registered, reported year by year, re-prioritised, confirmed by its partners. */
public final class ActivityDecider implements Decider<ActivityCommand, ActivityState, ActivityEvent> {
    private static final Rejection MISSING =
            Rejection.notFound("activity-not-found", "There is no such activity.", "Det finns ingen sådan aktivitet.");
    private static final Rejection EXISTS =
            Rejection.state("activity-exists", "The activity exists already.", "Aktiviteten finns redan.");
    private static final Rejection NO_PARTNER = Rejection.rule(
            "not-a-partner",
            "{partner}",
            "This actor is no partner of the activity.",
            "Denna aktör är ingen partner i aktiviteten.");

    @Override
    public ActivityState initial() {
        return ActivityState.NONE;
    }

    @Override
    public Decision<ActivityEvent> decide(ActivityCommand command, ActivityState state) {
        if (command instanceof Register == state.exists()) {
            return Decision.reject(state.exists() ? EXISTS : MISSING);
        }
        return switch (command) {
            case Register(Activity it, var by, var at) ->
                Decision.unless(ActivityRules.broken(it, state), new ActivityRegistered(it, by, at));
            case Revise(Activity it, var by, var at) ->
                it.equals(state.activity())
                        ? Decision.nothingNew()
                        : Decision.unless(ActivityRules.broken(it, state), new ActivityRevised(it, by, at));
            case ReportYear(YearReport it, int thisYear) -> report(it, thisYear, state);
            case Prioritise(Prioritisation it) -> prioritise(it, state);
            case AnswerPart(Part it) -> answer(it, state);
        };
    }

    private static Decision<ActivityEvent> report(YearReport it, int thisYear, ActivityState state) {
        return state.reports().stream().anyMatch(it::saysTheSameAs)
                ? Decision.nothingNew()
                : Decision.unless(YearRules.broken(it, thisYear, state), new ActivityYearReported(id(state), it));
    }

    private static Decision<ActivityEvent> prioritise(Prioritisation it, ActivityState state) {
        return state.prioritisations().stream().anyMatch(it::saysTheSameAs)
                ? Decision.nothingNew()
                : Decision.unless(YearRules.broken(it, state), new ActivityPrioritised(id(state), it));
    }

    private static Decision<ActivityEvent> answer(Part it, ActivityState state) {
        if (!state.activity().partners().contains(it.partner())) {
            return Decision.reject(NO_PARTNER);
        }
        return state.parts().stream().anyMatch(it::saysTheSameAs)
                ? Decision.nothingNew()
                : Decision.accept(new ActivityPartAnswered(id(state), it));
    }

    private static String id(ActivityState state) {
        return state.activity().activityId();
    }

    @Override
    public ActivityState evolve(ActivityState state, ActivityEvent event) {
        return switch (event) {
            case ActivityRegistered it ->
                new ActivityState(it.activity(), it.by(), null, List.of(), List.of(), List.of());
            case ActivityRevised it -> state.revised(it.activity(), it.by());
            case ActivityYearReported it -> state.with(it.report());
            case ActivityPrioritised it -> state.with(it.prioritisation());
            case ActivityPartAnswered it -> state.with(it.part());
        };
    }
}
