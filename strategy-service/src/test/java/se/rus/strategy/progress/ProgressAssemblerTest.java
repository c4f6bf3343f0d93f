package se.rus.strategy.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rus.strategy.progress.GeneratedRows.counted;
import static se.rus.strategy.progress.GeneratedRows.grant;
import static se.rus.strategy.progress.GeneratedRows.rows;
import static se.rus.strategy.progress.GeneratedRows.shuffled;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.rus.contracts.progress.ActivityCounts;
import se.rus.contracts.progress.ContributionCounts;
import se.rus.contracts.progress.PriorityProgress;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.contracts.progress.ShiftCounts;
import se.rus.contracts.progress.SourceFunding;
import se.rus.contracts.progress.SumOfParts;
import se.rus.contracts.strategy.ActivityStatus;
import se.rus.contracts.strategy.StrategyGoal;

/** Over generated rows: every total is the sum of its parts, and the order of the rows does not matter. */
class ProgressAssemblerTest {
    @Test
    void totalsAreTheSumsOfTheirPartsAndOrderDoesNotMatter() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            ProgressRows rows = rows(random);

            ProgressDocument document = ProgressAssembler.assemble(rows);

            assertThat(SumOfParts.differences(document))
                    .as("seed %d, round %d", seed, round)
                    .isEmpty();
            assertThat(ProgressAssembler.assemble(shuffled(rows, random)))
                    .as("shuffled, seed %d, round %d", seed, round)
                    .isEqualTo(document);
        }
    }

    @Test
    void whatCannotBePlacedWaitsAndIsInNoTotal() {
        RowsRead read = new RowsRead(steering(1));
        read.grants(List.of(grant(1, "goal-9", 500)));
        ProgressRows rows = read.with(counted(new ProgressRows.Unknown(3, 2, 1)));

        ProgressDocument document = ProgressAssembler.assemble(rows);

        assertThat(document.waiting().observations()).isEqualTo(3);
        assertThat(document.waiting().grants()).isEqualTo(1);
        assertThat(document.waiting().activities()).isEqualTo(2);
        assertThat(document.waiting().shifts()).isEqualTo(1);
        assertThat(document.totals().grantedKronor()).isZero();
    }

    @Test
    void aPriorityThatNothingIsMeasuredOrGrantedForIsPointedOut() {
        RowsRead read = new RowsRead(steering(1));
        read.grants(List.of(grant(1, "goal-1", 500)));
        ProgressRows rows = read.with(counted(new ProgressRows.Unknown(0, 0, 0)));

        ProgressDocument document = ProgressAssembler.assemble(rows);

        assertThat(document.priorities())
                .extracting(PriorityProgress::untouched)
                .containsExactly(false, false, true);
    }

    @Test
    void whatServesSeveralPartsIsOnceInTheTotalAndOnceInEachPriority() {
        ProgressRows.Contributed activity =
                contributed(ActivityStatus.DONE, List.of("goal-1", "focus-1", "priority-1", "goal-9"));
        RowsRead read = new RowsRead(steering(1));
        read.contributions(List.of(activity, contributed(ActivityStatus.DELAYED, List.of())));
        ProgressRows rows = read.with(counted(new ProgressRows.Unknown(0, 0, 0)));

        ProgressDocument document = ProgressAssembler.assemble(rows);

        assertThat(SumOfParts.differences(document)).isEmpty();
        assertThat(document.contributions().total().activities().total()).isEqualTo(2);
        assertThat(document.contributions().countedAgain().activities().done()).isEqualTo(3);
        assertThat(document.contributions().otherElements().activities().done()).isEqualTo(1);
        assertThat(document.contributions().withoutElement().activities().delayed())
                .isEqualTo(1);
        PriorityProgress priority = document.priorities().getFirst();
        assertThat(priority.contributions().total().activities().done()).isEqualTo(1);
        assertThat(priority.contributions().countedAgain().activities().done()).isEqualTo(2);
        assertThat(priority.focusAreas()).singleElement().satisfies(area -> {
            assertThat(area.contributions().activities().done()).isEqualTo(1);
            assertThat(area.actors()).containsExactly("0880", "1280");
        });
        assertThat(document.actors())
                .filteredOn(actor -> actor.actor().equals("1280"))
                .singleElement()
                .satisfies(actor -> {
                    assertThat(actor.contributions().responsible()).isEqualTo(ContributionCounts.NONE);
                    assertThat(actor.contributions().takingPart().activities().total())
                            .isEqualTo(2);
                });
    }

    @Test
    void whatWasPaidStandsBesideWhatWasGrantedAndWhatIsPaidOfNothingKnownWaits() {
        RowsRead read = new RowsRead(steering(1));
        read.grants(List.of(grant(0, "goal-1", 500), grant(1, "goal-1", 300)));
        read.paid(List.of(
                new ProgressRows.Paid("goal-1", null, "0880", "1:1", 450, 3),
                new ProgressRows.Paid("goal-1", "focus-1", "0881", "ERUF", -20, 1),
                new ProgressRows.Paid("goal-9", null, "0881", "ERUF", 7, 2),
                new ProgressRows.Paid(null, null, null, "ERUF", 5, 4)));

        ProgressDocument document = ProgressAssembler.assemble(read.with(counted(new ProgressRows.Unknown(0, 0, 0))));

        assertThat(SumOfParts.differences(document)).isEmpty();
        assertThat(document.totals().funding())
                .containsExactly(new SourceFunding("1:1", 500, 450), new SourceFunding("ERUF", 300, -20));
        assertThat(document.goals().getFirst().paidKronor()).isEqualTo(430);
        assertThat(document.priorities().getFirst().paidKronor()).isEqualTo(430);
        assertThat(document.waiting().payments()).isEqualTo(6);
        assertThat(document.actors().getLast().funding()).containsExactly(new SourceFunding("ERUF", 300, -20));
    }

    @Test
    void whatBelongsToAGoalThatWasRemovedIsInTheTotalsUnderItsLastTitleAndDoesNotWait() {
        StrategyGoal removed = new StrategyGoal("goal-9", 2, "Borttaget mål", null);
        StrategyGoal empty = new StrategyGoal("goal-8", 3, "Tomt mål", null);
        RowsRead read = new RowsRead(new ProgressRows.Adopted(GeneratedStrategy.of(1), null, List.of(removed, empty)));
        read.grants(List.of(grant(0, "goal-9", 500), grant(2, "goal-7", 40)));
        read.paid(List.of(new ProgressRows.Paid("goal-9", null, "0880", "1:1", 200, 1)));
        read.contributions(List.of(contributed(ActivityStatus.DONE, List.of("goal-9", "goal-1"))));

        ProgressDocument document = ProgressAssembler.assemble(read.with(counted(new ProgressRows.Unknown(0, 0, 0))));

        assertThat(SumOfParts.differences(document)).isEmpty();
        assertThat(document.formerGoals()).singleElement().satisfies(goal -> {
            assertThat(goal.title()).isEqualTo("Borttaget mål");
            assertThat(goal.paidKronor()).isEqualTo(200);
            assertThat(goal.contributions().activities().done()).isEqualTo(1);
        });
        assertThat(document.totals().grantedKronor()).isEqualTo(500);
        assertThat(document.contributions().otherElements()).isEqualTo(ContributionCounts.NONE);
        assertThat(document.waiting().grants()).isEqualTo(1);
        assertThat(document.waiting().payments()).isZero();
    }

    private static ProgressRows.Adopted steering(int goals) {
        return new ProgressRows.Adopted(GeneratedStrategy.of(goals), null, List.of());
    }

    private static ProgressRows.Contributed contributed(ActivityStatus status, List<String> elements) {
        return new ProgressRows.Contributed(
                new ContributionCounts(ActivityCounts.one(status), ShiftCounts.NONE),
                "0880",
                List.of("1280"),
                elements,
                List.of());
    }
}
