package se.rus.strategy.report.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.rus.contracts.progress.ProgressTotals;
import se.rus.contracts.progress.SignalCounts;
import se.rus.strategy.report.Language;
import se.rus.strategy.report.ReportMaterial;
import se.rus.strategy.report.SampleReport;

/** What the tables say in all is what the progress document says in all. */
class TablesTest {
    private final ReportMaterial material = SampleReport.material();
    private final ProgressTotals totals = material.progress().totals();

    @Test
    void signalsAddUpToThoseOfTheDocument() {
        assertThat(sums(SignalTables.byGoal(material)))
                .containsExactly(
                        totals.signals().achieved(),
                        totals.signals().onTrack(),
                        totals.signals().atRisk(),
                        totals.signals().offTrack(),
                        totals.signals().notAssessable(),
                        totals.signals().sum(),
                        totals.reported());
    }

    @Test
    void actorsAddUpToTheTotalsOfTheDocument() {
        SignalCounts signals = totals.signals();
        assertThat(sums(ActorTables.contributions(material)))
                .containsExactly(
                        totals.observations(),
                        totals.revisions(),
                        totals.reported(),
                        totals.expected(),
                        signals.achieved(),
                        signals.onTrack(),
                        signals.atRisk(),
                        signals.offTrack(),
                        signals.notAssessable(),
                        totals.projects(),
                        totals.grantedKronor());
    }

    @Test
    void moneyAddsUpTheSameBySourceByGoalAndByBoth() {
        assertThat(sums(FundingTables.bySource(material))).containsExactly(totals.grantedKronor());
        assertThat(sums(FundingTables.byGoal(material))).containsExactly(totals.projects(), totals.grantedKronor());
        assertThat(sums(FundingTables.parts(material))).containsExactly(totals.grantedKronor());
    }

    @Test
    void theGoalsCoverageAddsUpToThatOfTheStrategy() {
        List<Table> coverage = material.progress().goals().stream()
                .map(IndicatorTables::coverage)
                .filter(table -> !table.rows().isEmpty())
                .toList();

        assertThat(coverage.stream().mapToLong(table -> sums(table).get(0)).sum())
                .isEqualTo(totals.reported());
        assertThat(coverage.stream().mapToLong(table -> sums(table).get(1)).sum())
                .isEqualTo(totals.expected());
    }

    @Test
    void eachActorAndIndicatorStandsInTheSheetOnce() {
        assertThat(IndicatorTables.all(material).rows()).hasSize((int) totals.expected());
    }

    @Test
    void allTablesHaveNamesOfTheirOwn() {
        List<Table> tables = ReportTables.ofPage(material);
        assertThat(tables).extracting(Table::id).doesNotHaveDuplicates().hasSizeGreaterThan(8);
        assertThat(tables).extracting(table -> table.caption().sv()).doesNotHaveDuplicates();
        assertThat(tables).extracting(table -> table.caption().en()).doesNotHaveDuplicates();
    }

    @Test
    void otherMoneyForEachKronaOfStateFunds() {
        assertThat(Leverage.of(Map.of("1:1", 1_450_000L, "ERUF", 3_200_000L))).contains(new BigDecimal("2.21"));
        assertThat(Leverage.of(Map.of("1:1", 3L, "ERUF", 1L, "kommun", 1L))).contains(new BigDecimal("0.67"));
        assertThat(Leverage.of(Map.of("ERUF", 1L))).isEmpty();
        assertThat(Leverage.of(Map.of())).isEmpty();
    }

    @Test
    void numbersAreWrittenAsPeopleReadThem() {
        assertThat(Numbers.of(155_078_479, Language.SWEDISH)).isEqualTo("155\u00a0078\u00a0479");
        assertThat(Numbers.of(155_078_479, Language.ENGLISH)).isEqualTo("155,078,479");
        assertThat(Numbers.of(new BigDecimal("-1234.50"), Language.SWEDISH)).isEqualTo("\u22121\u00a0234,50");
        assertThat(Numbers.of(new BigDecimal("-0.5"), Language.ENGLISH)).isEqualTo("\u22120.5");
        assertThat(Numbers.of(999, Language.SWEDISH)).isEqualTo("999");
        assertThat(Numbers.of(0, Language.ENGLISH)).isEqualTo("0");
    }

    private static List<Long> sums(Table table) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(table.total()::get)
                .filter(Cell::adds)
                .map(TablesTest::amount)
                .toList();
    }

    private static long amount(Cell cell) {
        return cell instanceof Cell.Kronor(long kronor) ? kronor : ((Cell.Count) cell).number();
    }
}
