package se.rus.strategy.report.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.rus.contracts.progress.ProgressTotals;
import se.rus.platform.store.EventJson;
import se.rus.strategy.progress.GeneratedDocument;
import se.rus.strategy.report.Language;
import se.rus.strategy.report.ReportMaterial;
import se.rus.strategy.report.SampleReport;
import se.rus.strategy.report.file.PdfUa;
import se.rus.strategy.report.file.ReportPdf;
import se.rus.strategy.report.page.Medium;
import se.rus.strategy.report.page.ReportPage;

/** Of documents as the service makes them. The seed stands in the name of each test. */
class PriorityTablesTest {

    static LongStream seeds() {
        long first = RandomGenerator.getDefault().nextLong(1_000_000);
        return LongStream.range(first, first + 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theFocusAreasAndWhatIsOutsideThemAreTheWhole(long seed) throws JsonProcessingException {
        ReportMaterial material = material(seed);
        ProgressTotals totals = material.progress().totals();

        List<Long> sums = numbers(PriorityTables.byFocusArea(material).total());

        assertThat(sums)
                .containsExactly(
                        totals.indicators(),
                        totals.signals().achieved(),
                        totals.signals().onTrack(),
                        totals.signals().atRisk(),
                        totals.signals().offTrack(),
                        totals.signals().notAssessable(),
                        totals.trends().improving(),
                        totals.trends().unchanged(),
                        totals.trends().worsening(),
                        totals.trends().unknown(),
                        totals.reported(),
                        totals.expected(),
                        totals.projects(),
                        totals.grantedKronor(),
                        totals.paidKronor());
        assertThat(PriorityTables.byPriority(material).rows())
                .hasSameSizeAs(material.progress().priorities());
        assertThat(PriorityTables.byPriority(material).total()).isEmpty();
    }

    @Test
    void theyStandOnThePageAndInThePdfWhichHoldsToPdfUa() throws Exception {
        long seed = RandomGenerator.getDefault().nextLong(1_000_000);
        ReportMaterial material = material(seed);

        String page = ReportPage.of(material, Language.SWEDISH, Medium.SCREEN);

        assertThat(page).contains("Prioriteringar och insatsområden", "1 Insatsområde 1", "Utanför insatsområdena");
        assertThat(PdfUa.broken(ReportPdf.of(material, Language.SWEDISH)))
                .as("seed " + seed)
                .isEmpty();
    }

    @Test
    void aReportThatKnowsNothingOfFocusAreasSaysNothingOfThem() {
        ReportMaterial before = SampleReport.material();

        assertThat(ReportPage.of(before, Language.SWEDISH, Medium.SCREEN)).doesNotContain("insatsområden");
        assertThat(ReportTables.ofPriorities(before)).isEmpty();
    }

    private static List<Long> numbers(List<Cell> cells) {
        return cells.stream()
                .filter(Cell::adds)
                .map(cell -> cell instanceof Cell.Kronor(long kronor) ? kronor : ((Cell.Count) cell).number())
                .toList();
    }

    /** The sample's words about another strategy. */
    private static ReportMaterial material(long seed) throws JsonProcessingException {
        ObjectNode tree = EventJson.MAPPER.valueToTree(SampleReport.bare());
        tree.set("progress", EventJson.MAPPER.valueToTree(GeneratedDocument.of(seed)));
        return EventJson.MAPPER.treeToValue(tree, ReportMaterial.class);
    }
}
