package se.rus.indicator.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.rus.contracts.indicator.Baseline;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.GoalReference;
import se.rus.contracts.indicator.Target;
import se.rus.contracts.indicator.TargetKind;

class MeasureReaderTest {
    private static final String HEADER = "Mått;Basvärde;Basår;Enhet;Riktning;Mål 2026;Mål 2027\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "rising targets|A;10;2020;st;;11;12|increase",
                "falling targets|A;10;2020;st;;9;8|decrease",
                "the first target is the baseline|A;10;2020;st;;10;12|increase",
                "rising without a baseline|A;;2020;st;;10;12|increase",
                "both below zero|A;-67;2020;%;;-77;-78|decrease",
                "from zero|A;0;2020;st;;1;1|increase",
                "words|A;10;2020;st;;Minskning;minska|decrease",
                "a word and a number|A;10;2020;st;;Ökning;5|increase",
                "as it is|A;10;2020;st;;Oförändrad;Oförändrad|keep",
                "the column goes first|A;10;2020;st;Minskning;11;12|decrease",
                "the column keeps|A;100;2020;%;Bibehåll;100;100|keep"
            })
    void theDirectionIsReadWhereThereIsOne(String which, String row, String direction) {
        assertThat(SentTable.ready(HEADER + row).definition().desired().word()).isEqualTo(direction);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing moves|A;100;2020;%;;100;100|direction-unknown",
                "up and down|A;10;2020;st;;12;11|direction-unknown",
                "above and back under|A;10;2020;st;;12;9|direction-unknown",
                "a footnote|A;244;2020;st;;250*;251|direction-unknown",
                "another sign|A;67;2020;%;;-77;-78|direction-unknown",
                "one number alone|A;;2020;st;;12;|direction-unknown",
                "nothing at all|A;10;2020;st;;;|direction-unknown",
                "a word that is none|A;10;2020;st;kanske;11;12|direction-unknown",
                "two words|A;10;2020;st;;Ökning;Minskning|directions-differ",
                "the column against a word|A;10;2020;st;Minskning;Ökning;Ökning|directions-differ",
                "a range|A;10;2020;st;Intervall;1;2|range-in-table",
                "an unknown unit|A;10;2020;parsec;;11;12|unknown-unit",
                "no unit|A;10;2020;;;11;12|unknown-unit",
                "an ambiguous baseline|A;13.280;2020;st;;14000;15000|ambiguous-number",
                "an ambiguous target|A;1;2020;st;;1,234;2000|ambiguous-number",
                "another unit|A;10;2020;st;;11 %;12|wrong-unit",
                "half a thing|A;10,5;2020;st;;11;12|not-whole",
                "no number|A;10;2020;st;;cirka elva;12|not-a-number",
                "a value of no year|A;10;;st;;11;12|base-year-missing",
                "a year that is none|A;10;20;st;;11;12|not-a-year",
                "no name|;10;2020;st;;11;12|measure-missing",
                "no letters|???;10;2020;st;;11;12|not-a-code",
                "a formula|A;10;2020;st;;=1+1;12|formula",
                "a cell too many|A;10;2020;st;;11;12;13|too-many-cells",
                "too many digits|A;10;2020;st;;1234567890123456;12|too-long-number"
            })
    void whatCannotBeReadIsRefusedInBothLanguages(String which, String row, String code) {
        MeasureRow refused = SentTable.refused(HEADER + row);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.row()).isEqualTo(2);
        assertThat(refused.detail()).isNotBlank();
        assertThat(refused.detailSv()).isNotBlank().isNotEqualTo(refused.detail());
    }

    @Test
    void anAmbiguousNumberIsRefusedWithBothReadingsAndItsCell() {
        MeasureRow refused = SentTable.refused(HEADER + "A;13.280;2020;st;;7 000;6 000");
        assertThat(refused.detail()).contains("13.28 or").contains("13280");
        assertThat(refused.detailSv()).contains("13,28 eller").contains("13280");
        assertThat(refused.column()).isEqualTo("Basvärde");
        assertThat(refused.value()).isEqualTo("13.280");
        assertThat(refused.pointer()).isEqualTo("/rows/2/Basvärde");
    }

    @Test
    void anUnknownUnitIsRefusedWithTheKnownOnes() {
        MeasureRow refused = SentTable.refused(HEADER + "A;1;2020;parsec;;2;3");
        assertThat(refused.detail()).contains("kWh/kvm").contains("recept / 1000 inv.");
        assertThat(refused.column()).isEqualTo("Enhet");
    }

    @Test
    void aChangeWithoutItsSignIsRefusedWithBothReadings() {
        MeasureRow refused = SentTable.refused(HEADER + "A;67;2020;%;;-77;-78");
        assertThat(refused.detailSv()).contains("67").contains("-67").contains("Riktning");
        assertThat(SentTable.ready(HEADER + "A;67;2020;%;Minskning;-77;-78")
                        .definition()
                        .baseline()
                        .value())
                .isEqualTo("67");
    }

    @Test
    void aTargetOnTheWrongSideOfTheBaselineIsABound() {
        assertThat(SentTable.ready(HEADER + "A;244;2020;st;Minskning;250;240")
                        .definition()
                        .targets())
                .extracting(Target::kind)
                .containsExactly(TargetKind.UPPER_BOUND, TargetKind.VALUE);
        assertThat(SentTable.ready(HEADER + "A;244;2020;st;Ökning;240;250")
                        .definition()
                        .targets())
                .extracting(Target::kind)
                .containsExactly(TargetKind.LOWER_BOUND, TargetKind.VALUE);
    }

    @Test
    void aFootnoteStaysWithItsTargetAsItsTextOrElseAsItsMark() {
        String row = HEADER + "A;10;2020;st;Ökning;11*;Ökning¹\n* Enligt Strama\n";
        assertThat(SentTable.read(row)).hasSize(1);
        assertThat(SentTable.ready(row).definition().targets())
                .containsExactly(
                        new Target("2026", TargetKind.VALUE, new BigDecimal("11"), null, "Enligt Strama"),
                        new Target("2027", TargetKind.DIRECTION, null, DesiredDirection.INCREASE, "¹"));
    }

    @Test
    void aYearWithoutAValueIsABaselineAndNothingIsNone() {
        assertThat(SentTable.ready(HEADER + "A;;2021;st;;1;2").definition().baseline())
                .isEqualTo(new Baseline(2021, null));
        assertThat(SentTable.ready(HEADER + "A;saknas;2021;st;;1;2")
                        .definition()
                        .baseline())
                .isEqualTo(new Baseline(2021, null));
        assertThat(SentTable.ready(HEADER + "A;;;st;;1;2").definition().baseline())
                .isNull();
        assertThat(SentTable.ready(HEADER + "A;0;2021;st;;1;2").definition().baseline())
                .isEqualTo(new Baseline(2021, BigDecimal.ZERO));
    }

    @Test
    void aDirectionReadOffTheNumbersSaysSo() {
        MeasureRead.Ready read = SentTable.ready(HEADER + "A;39,7;2020;%;;43,5;44");
        assertThat(read.direction().path()).isEqualTo("39.7 → 43.5 → 44");
        assertThat(read.definition().desiredMotivation()).isEqualTo("Avläst ur tabellens tal: 39,7 → 43,5 → 44.");
        assertThat(SentTable.ready(HEADER + "A;39,7;2020;%;Ökning;43,5;44")
                        .definition()
                        .desiredMotivation())
                .isNull();
    }

    @Test
    void aGoalIsOneOfThoseThatTheSenderNames() {
        TableWanted wanted = new TableWanted(
                "08",
                List.of("0008"),
                SentTable.WANTED.scope(),
                SentTable.WANTED.periodType(),
                new TableGoals("plan", Map.of("främja hälsa", "goal-1")));
        List<MeasureRead> rows = SentTable.read(
                "Mål;Mått;Enhet;Mål 2026\nFrämja\u00A0Hälsa;A;st;Ökning\nAnnat;B;st;Ökning\n"
                        .getBytes(StandardCharsets.UTF_8),
                wanted);
        assertThat(((MeasureRead.Ready) rows.getFirst()).definition().goals())
                .containsExactly(new GoalReference("plan", "goal-1"));
        assertThat(((MeasureRead.Unreadable) rows.getLast()).report())
                .extracting(MeasureRow::code, MeasureRow::column, MeasureRow::value)
                .containsExactly("unknown-goal", "Mål", "Annat");
    }
}
