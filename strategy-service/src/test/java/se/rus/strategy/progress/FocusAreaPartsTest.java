package se.rus.strategy.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rus.strategy.progress.GeneratedRows.counted;
import static se.rus.strategy.progress.GeneratedRows.grant;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.rus.contracts.funding.GrantDecided;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.GoalReference;
import se.rus.contracts.indicator.IndicatorDefined;
import se.rus.contracts.indicator.IndicatorScope;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.progress.PartFollowUp;
import se.rus.contracts.progress.PriorityProgress;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.contracts.progress.SignalCounts;
import se.rus.contracts.progress.SourceFunding;
import se.rus.contracts.progress.SumOfParts;
import se.rus.contracts.progress.Timeliness;
import se.rus.contracts.progress.TrendCounts;
import se.rus.contracts.value.BilingualText;

/**
 * What is linked to a focus area beside its goal. In the strategy here goal-1 belongs to priority-1 and priority-2, goal-2
 * to priority-2 and priority-3, and priority-n has focus-n.
 */
class FocusAreaPartsTest {

    @Test
    void aFocusAreaShowsItsSignalsCoverageTrendAndKronor() {
        RowsRead read = read();
        read.indicators(List.of(indicator("i1", "goal-1", "focus-1"), indicator("i2", "goal-1", null)));
        read.series(List.of(series("i1", Signal.OFF_TRACK, "worsening"), series("i2", Signal.ACHIEVED, "improving")));
        read.grants(List.of(grant(0, "goal-1", "focus-1", 500), grant(2, "goal-1", null, 70)));
        read.paid(List.of(new ProgressRows.Paid("goal-1", "focus-1", "0880", "1:1", 200, 1)));

        ProgressDocument document = assembled(read);

        PartFollowUp area = focusArea(document, "focus-1");
        assertThat(area.indicators()).containsExactly("i1");
        assertThat(area.measured().signals()).isEqualTo(new SignalCounts(0, 0, 0, 1, 1));
        assertThat(area.measured().trends()).isEqualTo(new TrendCounts(0, 0, 1, 1));
        assertThat(area.measured().reported()).isEqualTo(1);
        assertThat(area.measured().expected()).isEqualTo(2);
        assertThat(area.measured().timeliness()).isEqualTo(new Timeliness(2, 1));
        assertThat(area.projects()).isEqualTo(1);
        assertThat(area.funding()).containsExactly(new SourceFunding("1:1", 500, 200));
        assertThat(document.outsideFocusAreas().indicators()).containsExactly("i2");
        assertThat(document.outsideFocusAreas().grantedKronor()).isEqualTo(70);
    }

    /** Kronoberg's goals belong to no priority: what is done there is told by its focus areas alone. */
    @Test
    void aPriorityHasWhatBelongsToItsFocusAreasToo() {
        RowsRead read = read();
        read.indicators(List.of(indicator("i1", "goal-1", "focus-4")));
        read.grants(List.of(grant(0, "goal-2", "focus-4", 500)));

        ProgressDocument document = assembled(read);

        PriorityProgress priority = document.priorities().get(3);
        assertThat(priority.goals()).isEmpty();
        assertThat(priority.untouched()).isFalse();
        assertThat(priority.indicators()).isEqualTo(1);
        assertThat(priority.grantedKronor()).isEqualTo(500);
        assertThat(priority.besideGoals().indicators()).containsExactly("i1");
        assertThat(document.totals().indicators()).isEqualTo(1);
        assertThat(document.totals().grantedKronor()).isEqualTo(500);
    }

    @Test
    void whatBelongsToAGoalAndAFocusAreaOfThePriorityIsInItOnce() {
        RowsRead read = read();
        read.indicators(List.of(indicator("i1", "goal-1", "focus-1")));
        read.grants(List.of(grant(0, "goal-1", "focus-1", 500)));

        PriorityProgress priority = assembled(read).priorities().getFirst();

        assertThat(priority.indicators()).isEqualTo(1);
        assertThat(priority.expected()).isEqualTo(2);
        assertThat(priority.grantedKronor()).isEqualTo(500);
        assertThat(priority.projects()).isEqualTo(1);
        assertThat(priority.besideGoals()).isEqualTo(PartFollowUp.NONE);
    }

    @Test
    void aFocusAreaThatTheStrategyHasNotIsNoneAndItsGoalCountsAllTheSame() {
        RowsRead read = read();
        read.grants(List.of(grant(0, "goal-1", "focus-of-a-later-version", 500)));

        ProgressDocument document = assembled(read);

        assertThat(document.outsideFocusAreas().grantedKronor()).isEqualTo(500);
        assertThat(document.goals().getFirst().grantedKronor()).isEqualTo(500);
        assertThat(document.waiting().grants()).isZero();
    }

    @Test
    void aProjectOfTwoGrantsIsInTheFocusAreaOfItsFirstAndEachKronaInItsOwn() {
        GrantDecided first = grant(0, "goal-1", "focus-1", 500);
        GrantDecided second = grant(1, "goal-1", "focus-2", 300);
        RowsRead read = read();
        read.grants(List.of(second, first));

        ProgressDocument document = assembled(read);

        assertThat(second.projectId()).isEqualTo(first.projectId());
        assertThat(focusArea(document, "focus-1").projects()).isEqualTo(1);
        assertThat(focusArea(document, "focus-2").projects()).isZero();
        assertThat(focusArea(document, "focus-2").grantedKronor()).isEqualTo(300);
    }

    private static RowsRead read() {
        return new RowsRead(new ProgressRows.Adopted(GeneratedStrategy.of(2), null, List.of()));
    }

    private static ProgressDocument assembled(RowsRead read) {
        ProgressDocument document = ProgressAssembler.assemble(read.with(counted(new ProgressRows.Unknown(0, 0, 0))));
        assertThat(SumOfParts.differences(document)).isEmpty();
        return document;
    }

    private static PartFollowUp focusArea(ProgressDocument document, String id) {
        return document.priorities().stream()
                .flatMap(priority -> priority.focusAreas().stream())
                .filter(area -> area.focusAreaId().equals(id))
                .findFirst()
                .orElseThrow()
                .followUp();
    }

    private static ProgressRows.Measured indicator(String id, String goalId, String focusAreaId) {
        IndicatorDefined definition = new IndicatorDefined(
                id,
                "K-" + id,
                "08",
                new BilingualText("namn", "name"),
                "st",
                DesiredDirection.INCREASE,
                null,
                List.of(),
                List.of(new GoalReference("s", goalId, focusAreaId)),
                IndicatorScope.REGION,
                List.of("0880", "0881"),
                null);
        return new ProgressRows.Measured(definition, Optional.empty(), null);
    }

    /** What Kalmar has reported; Nybro has not. */
    private static ProgressRows.Series series(String indicatorId, Signal signal, String trend) {
        return new ProgressRows.Series(
                indicatorId,
                "0880",
                3,
                0,
                3,
                GeneratedRows.NOW,
                Optional.of(new ProgressRows.Standing(signal, BigDecimal.ONE, BigDecimal.TEN, "2025", trend)),
                new Timeliness(2, 1));
    }
}
