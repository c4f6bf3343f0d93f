package se.rus.strategy.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import se.rus.contracts.progress.ProgressTotals;
import se.rus.strategy.report.Language;
import se.rus.strategy.report.ReportMaterial;
import se.rus.strategy.report.SampleReport;

class ReportSheetsTest {
    private final ReportMaterial material = SampleReport.material();
    private final ProgressTotals totals = material.progress().totals();

    @Test
    void thereIsOneSheetEachAndOneThatSaysWhatTheyAre() throws IOException {
        assertThat(names(Language.SWEDISH))
                .containsExactly(
                        "Om rapporten",
                        "Indikatorer",
                        "Aktörernas bidrag",
                        "Medel per källa",
                        "Förflyttningar",
                        "Beslut och vad de ledde till",
                        "Länet som helhet",
                        "Hjälpte besluten",
                        "Beslutens konsekvenser",
                        "Öppna avvikelser");
        assertThat(names(Language.ENGLISH)).hasSize(10).doesNotContainAnyElementsOf(names(Language.SWEDISH));
    }

    @Test
    void valuesAndMoneyAreNumbersAndNotText() throws IOException {
        List<Row> indicators = rows(1);
        Row antibiotics = indicators.get(1);
        assertThat(antibiotics.getCell(8).getType()).isEqualTo(CellType.NUMBER);
        assertThat(antibiotics.getCellAsNumber(8)).contains(new BigDecimal("231.5"));
        assertThat(antibiotics.getCell(9).asNumber()).isEqualByComparingTo("250");
        assertThat(antibiotics.getCell(4).getType())
                .as("an actor's code is no number")
                .isEqualTo(CellType.STRING);
        assertThat(indicators).hasSize((int) totals.expected() + 1);
    }

    @Test
    void eachTotalEqualsTheSumOfItsParts() throws IOException {
        List<Row> actors = rows(2);
        assertThat(sum(actors, 12)).isEqualByComparingTo(BigDecimal.valueOf(totals.grantedKronor()));
        assertThat(last(actors, 12)).isEqualByComparingTo(sum(actors, 12));
        assertThat(last(actors, 2)).isEqualByComparingTo(BigDecimal.valueOf(totals.observations()));
        List<Row> money = rows(3);
        assertThat(last(money, 3))
                .isEqualByComparingTo(sum(money, 3))
                .isEqualByComparingTo(BigDecimal.valueOf(totals.grantedKronor()));
    }

    @Test
    void whatIsExcludedIsToldBesideTheFigures() throws IOException {
        List<String> lines = rows(0).stream().map(row -> row.getCellText(0)).toList();

        assertThat(lines)
                .containsAll(material.delimitation().fundingExcludes().stream()
                        .map(Language.SWEDISH::of)
                        .toList());
    }

    @Test
    void aNameThatLooksLikeAFormulaIsText() {
        assertThat(SheetCells.harmless("=HYPERLINK(\"https://example.se\")")).startsWith("'=");
        assertThat(SheetCells.harmless("Kalmar")).isEqualTo("Kalmar");
    }

    private static BigDecimal sum(List<Row> rows, int column) {
        return rows.subList(1, rows.size() - 1).stream()
                .map(row -> row.getCell(column))
                .map(Cell::asNumber)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal last(List<Row> rows, int column) {
        return rows.getLast().getCell(column).asNumber();
    }

    private List<String> names(Language language) throws IOException {
        try (ReadableWorkbook workbook = open(language)) {
            return workbook.getSheets().map(Sheet::getName).toList();
        }
    }

    private List<Row> rows(int sheet) throws IOException {
        try (ReadableWorkbook workbook = open(Language.SWEDISH)) {
            return workbook.getSheet(sheet).orElseThrow().read();
        }
    }

    private ReadableWorkbook open(Language language) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(ReportSheets.of(material, language)));
    }
}
