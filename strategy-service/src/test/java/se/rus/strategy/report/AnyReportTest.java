package se.rus.strategy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import se.rus.contracts.progress.ProgressTotals;
import se.rus.contracts.progress.SumOfParts;
import se.rus.strategy.report.figures.ActorTables;
import se.rus.strategy.report.figures.Cell;
import se.rus.strategy.report.figures.FundingTables;
import se.rus.strategy.report.figures.SignalTables;
import se.rus.strategy.report.figures.Table;
import se.rus.strategy.report.file.PdfUa;
import se.rus.strategy.report.file.ReportPdf;
import se.rus.strategy.report.file.ReportSheets;
import se.rus.strategy.report.page.Medium;
import se.rus.strategy.report.page.ReportPage;

/** Reports of any size with any words in them. The seed stands in the name of each test. */
class AnyReportTest {

    static LongStream seeds() {
        long first = RandomGenerator.getDefault().nextLong(1_000_000);
        return LongStream.range(first, first + 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void itsTotalsAreThoseOfTheProgressAndItsPageAndSheetsCanBeRead(long seed) throws Exception {
        ReportMaterial material = GeneratedReports.of(seed, (int) (seed % 8), 6, 1 + (int) (seed % 5));
        ProgressTotals totals = material.progress().totals();
        assertThat(SumOfParts.differences(material.progress()))
                .as("the generator's own")
                .isEmpty();

        assertThat(kronor(FundingTables.bySource(material))).isEqualTo(totals.grantedKronor());
        assertThat(kronor(FundingTables.byGoal(material))).isEqualTo(totals.grantedKronor());
        assertThat(kronor(FundingTables.parts(material))).isEqualTo(totals.grantedKronor());
        assertThat(kronor(ActorTables.contributions(material))).isEqualTo(totals.grantedKronor());
        assertThat(counts(SignalTables.byGoal(material)))
                .isEqualTo(totals.signals().sum() * 2 + totals.reported());
        read(material, 10);
        read(OtherKinds.evaluation(material), 16);
        read(OtherKinds.dialogue(material, "0810", "Kalmar"), 6);
    }

    private static void read(ReportMaterial material, int count) throws Exception {
        for (Language language : Language.values()) {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(ReportPage.of(material, language, Medium.SCREEN))));
            try (var sheets = new ReadableWorkbook(new ByteArrayInputStream(ReportSheets.of(material, language)))) {
                assertThat(sheets.getSheets().toList()).hasSize(count);
            }
        }
    }

    /** The size of a real county: 6 goals, up to 48 indicators, 13 actors. */
    @Test
    void alsoALongPdfWithAnyWordsHoldsToPdfUa() throws Exception {
        long seed = RandomGenerator.getDefault().nextLong(1_000_000);
        ReportMaterial material = GeneratedReports.of(seed, 6, 8, 13);

        assertThat(PdfUa.broken(ReportPdf.of(material, Language.ENGLISH)))
                .as("seed " + seed)
                .isEmpty();
    }

    @Test
    void alsoTheOtherKindsWithAnyWordsHoldToPdfUa() throws Exception {
        long seed = RandomGenerator.getDefault().nextLong(1_000_000);
        ReportMaterial material = GeneratedReports.of(seed, 3, 4, 4);

        for (ReportMaterial each :
                List.of(OtherKinds.evaluation(material), OtherKinds.dialogue(material, "0810", "Kalmar"))) {
            assertThat(PdfUa.broken(ReportPdf.of(each, Language.ENGLISH)))
                    .as("seed " + seed + ", " + each.kind().word())
                    .isEmpty();
        }
    }

    private static long kronor(Table table) {
        return cells(table)
                .filter(Cell.Kronor.class::isInstance)
                .mapToLong(cell -> ((Cell.Kronor) cell).amount())
                .sum();
    }

    private static long counts(Table table) {
        return cells(table)
                .filter(Cell.Count.class::isInstance)
                .mapToLong(cell -> ((Cell.Count) cell).number())
                .sum();
    }

    private static Stream<Cell> cells(Table table) {
        return table.total().stream();
    }
}
