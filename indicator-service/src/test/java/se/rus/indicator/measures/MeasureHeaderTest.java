package se.rus.indicator.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.rus.indicator.table.UnreadableTableException;

/** Tables that are none of measures. */
class MeasureHeaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Namn;Enhet;Mål 2026|unknown-header",
                "Mått;Mål 2026|missing-column",
                "Mått;Enhet|missing-column",
                "Mått;Enhet;Basvärde;Mål 2026|missing-column",
                "Mått;Indikator;Enhet;Mål 2026|column-twice",
                "Mått;Enhet;Mål 2026;Målvärde 2026|column-twice"
            })
    void aTableWithOtherHeadersIsRefusedAsAWhole(String header, String code) {
        assertThatThrownBy(() -> SentTable.read(header + "\nA;st;1;2\n"))
                .isInstanceOfSatisfying(
                        UnreadableTableException.class,
                        e -> assertThat(e.rejection().code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mått;Enhet;Mål 2026\\n|no-rows",
                "Mått;Enhet;Mål 2026\\nA;st;1*\\n* en\\n* två\\n|footnote-twice",
                "Mått;Enhet;Mål 2026\\n\"A;st;1\\n|unclosed-quote"
            })
    void aBrokenTableIsRefusedAsAWhole(String table, String code) {
        assertThatThrownBy(() -> SentTable.read(table.replace("\\n", "\n")))
                .isInstanceOfSatisfying(
                        UnreadableTableException.class,
                        e -> assertThat(e.rejection().code()).isEqualTo(code));
    }

    @Test
    void tooManyRowsAreRefusedAsAWhole() {
        String table = "Mått;Enhet;Mål 2026\n" + "A;st;Ökning\n".repeat(MeasureFile.MOST_ROWS + 1);
        assertThatThrownBy(() -> SentTable.read(table)).hasMessageStartingWith("too-many-rows");
    }

    @Test
    void whatMeansNothingIsIgnoredByName() {
        MeasureFile file = SentTable.file(
                "Mål;Mått;Enhet;Mål 2026;Mål på sikt;Ansvarig\nx;A;st;1;2;3\n".getBytes(StandardCharsets.UTF_8));
        assertThat(file.ignoredColumns(TableGoals.NONE)).containsExactly("Mål", "Mål på sikt", "Ansvarig");
        assertThat(file.ignoredColumns(new TableGoals("plan", Map.of()))).containsExactly("Mål på sikt", "Ansvarig");
    }
}
