package se.rus.strategy.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rus.strategy.activity.ActivityFixture.ACTIVITY;
import static se.rus.strategy.activity.ActivityFixture.KALMAR;
import static se.rus.strategy.activity.ActivityFixture.NOW;
import static se.rus.strategy.activity.ActivityFixture.REGION;
import static se.rus.strategy.activity.ActivityFixture.REGISTERED;
import static se.rus.strategy.activity.ActivityFixture.THIS_YEAR;
import static se.rus.strategy.activity.ActivityFixture.activity;
import static se.rus.strategy.activity.ActivityFixture.refusal;
import static se.rus.strategy.activity.ActivityFixture.report;
import static se.rus.strategy.activity.ActivityFixture.reported;
import static se.rus.strategy.activity.ActivityFixture.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.rus.contracts.strategy.ActivityStatus;
import se.rus.platform.decision.Decision;
import se.rus.strategy.activity.ActivityCommand.AnswerPart;
import se.rus.strategy.activity.ActivityCommand.Prioritise;
import se.rus.strategy.activity.ActivityCommand.Register;
import se.rus.strategy.activity.ActivityCommand.ReportYear;
import se.rus.strategy.activity.ActivityCommand.Revise;
import se.rus.strategy.activity.ActivityEvent.ActivityPartAnswered;
import se.rus.strategy.activity.ActivityEvent.ActivityRegistered;
import se.rus.strategy.activity.ActivityEvent.ActivityRevised;
import se.rus.strategy.activity.ActivityEvent.ActivityYearReported;

class ActivityDeciderTest {

    @Test
    void givenNothing_whenRegistered_thenItIsPlanned() {
        assertThat(when(new Register(ACTIVITY, KALMAR, NOW)))
                .isEqualTo(Decision.accept(new ActivityRegistered(ACTIVITY, KALMAR, NOW)));
        assertThat(new ActivityDecider().fold(List.of(REGISTERED)).status()).isEqualTo(ActivityStatus.PLANNED);
    }

    @Test
    void aPeriodThatEndsBeforeItStartsOrLastsForEverIsRefused() {
        assertThat(refusal(when(new Register(activity("2026-03-01", "2026-02-28"), KALMAR, NOW))))
                .isEqualTo("period-reversed");
        assertThat(refusal(when(new Register(activity("2026-03-01", "2076-03-01"), KALMAR, NOW))))
                .isEqualTo("period-too-long");
    }

    @Test
    void whoIsResponsibleIsNoPartnerOfItself() {
        assertThat(refusal(when(new Register(activity("2026-03-01", "2027-02-28", "0880"), KALMAR, NOW))))
                .isEqualTo("responsible-among-partners");
    }

    @Test
    void nothingButRegisteringCanBeAskedOfWhatDoesNotExist() {
        List.of(
                        new Revise(ACTIVITY, KALMAR, NOW),
                        new ReportYear(report(2026, ActivityStatus.DONE), THIS_YEAR),
                        new Prioritise(weighed(2026, Weight.LOW)),
                        new AnswerPart(part("0780", PartAnswer.CONFIRMED)))
                .forEach(command -> assertThat(refusal(when(command))).isEqualTo("activity-not-found"));
        assertThat(refusal(when(new Register(ACTIVITY, KALMAR, NOW), REGISTERED)))
                .isEqualTo("activity-exists");
    }

    @Test
    void whatIsSaidTwiceHappensOnce() {
        assertThat(when(new Revise(ACTIVITY, REGION, NOW), REGISTERED)).isEqualTo(Decision.nothingNew());
        YearReport report = report(2026, ActivityStatus.ONGOING);
        YearReport again = new YearReport(2026, ActivityStatus.ONGOING, null, null, REGION, NOW.plusSeconds(9));
        assertThat(when(new ReportYear(again, THIS_YEAR), REGISTERED, new ActivityYearReported("a", report)))
                .isEqualTo(Decision.nothingNew());
    }

    @Test
    void delayAndCancellationNeedAReason() {
        for (ActivityStatus status : List.of(ActivityStatus.DELAYED, ActivityStatus.CANCELLED)) {
            YearReport silent = new YearReport(2026, status, null, "x", KALMAR, NOW);
            assertThat(refusal(when(new ReportYear(silent, THIS_YEAR), REGISTERED)))
                    .isEqualTo("reason-missing");
        }
    }

    @Test
    void aYearOutsideThePeriodOrStillToComeHasNoOutcome() {
        assertThat(refusal(when(new ReportYear(report(2025, ActivityStatus.DONE), THIS_YEAR), REGISTERED)))
                .isEqualTo("year-outside-period");
        assertThat(refusal(when(new ReportYear(report(2028, ActivityStatus.DONE), THIS_YEAR), REGISTERED)))
                .isEqualTo("year-not-begun");
        assertThat(refusal(when(new ReportYear(report(2028, ActivityStatus.PLANNED), THIS_YEAR), REGISTERED)))
                .isEqualTo("accepted");
    }

    @Test
    void whatHasEndedIsNotReportedLaterButTheYearCanBeCorrected() {
        ActivityEvent done = reported(2026, ActivityStatus.DONE);

        assertThat(refusal(when(new ReportYear(report(2027, ActivityStatus.ONGOING), THIS_YEAR), REGISTERED, done)))
                .isEqualTo("activity-ended");
        assertThat(refusal(when(new Prioritise(weighed(2027, Weight.HIGH)), REGISTERED, done)))
                .isEqualTo("activity-ended");
        assertThat(refusal(when(new ReportYear(report(2026, ActivityStatus.DELAYED), THIS_YEAR), REGISTERED, done)))
                .isEqualTo("accepted");
    }

    @Test
    void itCannotEndBeforeAYearThatHasBeenReported() {
        assertThat(refusal(when(
                        new ReportYear(report(2026, ActivityStatus.CANCELLED), THIS_YEAR),
                        REGISTERED,
                        reported(2027, ActivityStatus.ONGOING))))
                .isEqualTo("later-year-reported");
    }

    @Test
    void aReportedYearStaysInThePeriodAndAnActivityInItsStrategy() {
        assertThat(refusal(when(
                        new Revise(activity("2027-01-01", "2028-12-31"), KALMAR, NOW),
                        REGISTERED,
                        reported(2026, ActivityStatus.ONGOING))))
                .isEqualTo("reported-year-outside-period");
        Activity elsewhere = new NewActivityOf(ACTIVITY).inStrategy("other");
        assertThat(refusal(when(new Revise(elsewhere, KALMAR, NOW), REGISTERED)))
                .isEqualTo("strategy-fixed");
    }

    @Test
    void onlyAPartnerHasAPartAndWhoDeclinesNoLongerTakesPart() {
        assertThat(refusal(when(new AnswerPart(part("0881", PartAnswer.CONFIRMED)), REGISTERED)))
                .isEqualTo("not-a-partner");
        ActivityState state = new ActivityDecider()
                .fold(List.of(REGISTERED, new ActivityPartAnswered("a", part("0780", PartAnswer.DECLINED))));
        assertThat(state.takingPart()).isEmpty();
    }

    @Test
    void theAnswerOfWhoIsNoLongerAPartnerGoesWithIt() {
        ActivityState state = new ActivityDecider()
                .fold(List.of(
                        REGISTERED,
                        new ActivityPartAnswered("a", part("0780", PartAnswer.CONFIRMED)),
                        new ActivityRevised(activity("2026-03-01", "2028-12-31"), KALMAR, NOW)));
        assertThat(state.parts()).isEmpty();
    }

    @Test
    void theLatestYearSaysWhereItStandsInWhateverOrderTheyWereReported() {
        ActivityState state = new ActivityDecider()
                .fold(List.of(
                        REGISTERED, reported(2027, ActivityStatus.DELAYED), reported(2026, ActivityStatus.ONGOING)));
        assertThat(state.status()).isEqualTo(ActivityStatus.DELAYED);
        assertThat(state.reports()).extracting(YearReport::year).containsExactly(2026, 2027);
    }

    private static Prioritisation weighed(int year, Weight weight) {
        return new Prioritisation(year, weight, "Torka", KALMAR, NOW);
    }

    private static Part part(String partner, PartAnswer answer) {
        return new Part(partner, answer, null, NOW);
    }

    private record NewActivityOf(Activity it) {
        Activity inStrategy(String strategyId) {
            return new Activity(
                    it.activityId(),
                    strategyId,
                    it.county(),
                    it.title(),
                    it.description(),
                    it.kind(),
                    it.responsible(),
                    it.unit(),
                    it.partners(),
                    it.from(),
                    it.to(),
                    it.resources(),
                    it.followUp(),
                    it.grounds(),
                    it.elements(),
                    it.projects());
        }
    }
}
