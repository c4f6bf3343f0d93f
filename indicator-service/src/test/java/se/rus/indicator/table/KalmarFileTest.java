package se.rus.indicator.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The measures of Kalmar's plan as its county would send them: Windows-1252, semicolons, numbers as printed. */
class KalmarFileTest {

    @Test
    void theFileIsReadAsItIs() throws IOException {
        List<TableRow> rows = kalmar().rows();
        assertThat(rows).hasSize(28);
        assertThat(rows.getFirst().number()).isEqualTo(2);
        assertThat(rows.getFirst().cell(Column.INDICATOR))
                .isEqualTo(new Cell.Text("Mängden förskrivning av antibiotika"));
        assertThat(rows).extracting(row -> row.cell(Column.PERIOD)).allMatch(cell -> cell instanceof Cell.Text);
        assertThat(rows)
                .filteredOn(row -> row.cell(Column.VALUE) instanceof Cell.Empty)
                .hasSize(1);
    }

    @Test
    void theOneNumberThatCannotBeReadWithoutAGuessIsAmbiguous() throws IOException {
        List<NumberReading> readings = kalmar().rows().stream()
                .map(row -> row.cell(Column.VALUE))
                .filter(Cell.Text.class::isInstance)
                .map(cell -> NumberText.read(((Cell.Text) cell).text(), "st", false))
                .toList();
        assertThat(readings)
                .filteredOn(reading -> !(reading instanceof NumberReading.Value))
                .containsExactly(new NumberReading.Ambiguous(new BigDecimal("13.28"), new BigDecimal("13280")));
        assertThat(readings).contains(new NumberReading.Value(new BigDecimal("56764")));
    }

    @Test
    void whatThePlanSaysBesideIsIgnoredByName() throws IOException {
        try (TableReader reader = kalmar().open()) {
            assertThat(reader.ignoredColumns()).containsExactly("Mål", "Enhet", "Mål 2026", "Mål 2027", "Mål 2028");
        }
    }

    private static Submitted kalmar() throws IOException {
        try (var in = KalmarFileTest.class.getResourceAsStream("/measures-as-printed.csv")) {
            return Submitted.of(TableFormat.CSV, in.readAllBytes());
        }
    }
}
