package se.rus.indicator.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.rus.platform.decision.Rejection;

class HeaderTest {

    @ParameterizedTest
    @EnumSource
    void everyWordMeansItsColumnInAnyCaseWithSpacesAroundIt(Column column) {
        for (String word : column.words()) {
            assertThat(Column.of(word)).as(word).contains(column);
            assertThat(Column.of("\u00A0 " + word.toUpperCase() + " ")).as(word).contains(column);
        }
    }

    @Test
    void aRingWrittenApartAsOnAMacIsTheSameWord() {
        assertThat(Column.of("ma\u030Att")).contains(Column.INDICATOR);
    }

    @Test
    void unknownColumnsAreIgnoredByNameOnce() {
        try (TableReader reader =
                Submitted.csv("Mål;Mått;;Enhet;Enhet;Utfall\na;b;c;d;e;1\n").open()) {
            assertThat(reader.ignoredColumns()).containsExactly("Mål", "Enhet");
            assertThat(reader.headers()).containsEntry(Column.INDICATOR, "Mått").containsEntry(Column.VALUE, "Utfall");
        }
    }

    @Test
    void aHeaderWithoutIndicatorAndValueIsRefusedWithWhatWasFoundAndWhatWasExpected() {
        Rejection refusal = Submitted.csv("Namn;År\na;2025\n").refusal();
        assertThat(refusal.code()).isEqualTo("unknown-header");
        assertThat(refusal.detail()).contains("Namn, År").contains("indikator").contains("utfall");
        assertThat(refusal.detailSv())
                .contains("Namn, År")
                .contains("indikator")
                .contains("utfall");
    }

    @Test
    void oneOfTheTwoIsEnough() {
        assertThat(Submitted.csv("År;Utfall\n2025;1\n").count()).isEqualTo(1);
        assertThat(Submitted.csv("Indikator\na\n").count()).isEqualTo(1);
    }

    @Test
    void twoColumnsOfOneMeaningAreRefusedByTheirNames() {
        Rejection refusal = Submitted.csv("Kod;Mått;Utfall\na;b;1\n").refusal();
        assertThat(refusal.code()).isEqualTo("column-twice");
        assertThat(refusal.detailSv()).contains("Kod, Mått");
    }
}
