package se.rus.indicator.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "39,7|39.7",
                "39.7|39.7",
                "39,70|39.7",
                "0|0",
                "0,0|0",
                "-0|0",
                "007|7",
                "-77|-77",
                "−77|-77",
                "–77|-77",
                "+3|3",
                ",5|0.5",
                ".5|0.5",
                "0.123|0.123",
                "0,123|0.123",
                "1,234|1.234",
                "-1,234|-1.234",
                "1234.567|1234.567",
                "12.3456|12.3456",
                "56 764|56764",
                "1 234 567|1234567",
                "1 234,567|1234.567",
                "1 234.567|1234.567",
                "1.234.567|1234567",
                "1,234,567|1234567",
                "1.234,5|1234.5",
                "1,234.5|1234.5",
                "1.234.567,89|1234567.89",
                "999999999999999|999999999999999",
                "0,123456789|0.123456789",
                "1,5000000000000|1.5",
                "100|100",
            })
    void aTextWithOneReadingIsThatNumber(String text, BigDecimal number) {
        assertThat(NumberText.read(text, "kg", false)).isEqualTo(new NumberReading.Value(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00A0", "\u202F", "\u2009", "\u2007"})
    void everySpaceOfASpreadsheetMayStandBetweenThousandsAndAround(String space) {
        assertThat(NumberText.read(space + "-1" + space + "062" + space, "st", true))
                .isEqualTo(value("-1062"));
    }

    @ParameterizedTest
    @CsvSource({"13.280,13.28,13280", "1.234,1.234,1234", "-13.280,-13.28,-13280", "100.000,100,100000"})
    void aDotBeforeThreeDigitsHasTwoReadingsInEveryUnit(String text, BigDecimal one, BigDecimal other) {
        NumberReading both = new NumberReading.Ambiguous(one, other);
        assertThat(NumberText.read(text, "st", true)).isEqualTo(both);
        assertThat(NumberText.read(text, "kg", false)).isEqualTo(both);
        assertThat(NumberText.read(text + " kg", "kg", false)).isEqualTo(both);
    }

    @Test
    void aCommaBeforeThreeDigitsHasTwoReadingsWhereThingsAreCounted() {
        assertThat(NumberText.read("1,234", "st", true))
                .isEqualTo(new NumberReading.Ambiguous(new BigDecimal("1.234"), new BigDecimal("1234")));
        assertThat(NumberText.read("1,234", "%", false)).isEqualTo(value("1.234"));
        assertThat(NumberText.read("1,23", "st", true)).isEqualTo(new NumberReading.NotWhole(new BigDecimal("1.23")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 %|%|7",
                "7%|%|7",
                "100 kg|kg|100",
                "100 KG|kg|100",
                "5 st.|st|5",
                "3,5 kWh / kvm|kWh/kvm|3.5",
                "244 recept/1000 inv.|recept / 1000 inv.|244",
                "1 234 kr|kr|1234",
            })
    void theUnitOfTheIndicatorMayStandAfterTheNumber(String text, String unit, BigDecimal number) {
        assertThat(NumberText.read(text, unit, false)).isEqualTo(new NumberReading.Value(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"7 %|kg|%", "100 kg|ton|kg", "5 procent|%|procent", "3 ‰|%|‰"})
    void anotherUnitIsRefusedByItsName(String text, String unit, String found) {
        assertThat(NumberText.read(text, unit, false)).isEqualTo(new NumberReading.WrongUnit(found));
    }

    @ParameterizedTest
    @ValueSource(strings = {"saknas", "Saknas", " uppgift\u00A0saknas ", "Missing", ".."})
    void aWordSaysThatTheValueIsMissing(String text) {
        assertThat(NumberText.read(text, "kg", false)).isEqualTo(new NumberReading.Missing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\t"})
    void anEmptyTextIsNeitherZeroNorMissing(String text) {
        assertThat(NumberText.read(text, "kg", false)).isEqualTo(new NumberReading.Empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "–",
                "…",
                "...",
                ".",
                ",",
                "n/a",
                "null",
                "250*",
                "Ökning",
                "12 34",
                "1 2345",
                "1234 567",
                "1,2,3",
                "1.2.3",
                "0 123 456",
                "1.234.56",
                "1.",
                "1,",
                "--1",
                "+-1",
                "- 5",
                "(5)",
                "1e5",
                "1,2E+11",
                "7 till 9",
                "2020-2025",
                "1 234.567,8",
                "1'234",
                "٣",
                "kg",
                "5 kg 3",
                "NaN",
                "∞",
                "12\n345",
                "1 .5"
            })
    void everythingElseIsNotANumber(String text) {
        assertThat(NumberText.read(text, "kg", false)).isEqualTo(new NumberReading.NotANumber());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000000", "0,1234567891", "12345678901234567890123"})
    void aNumberHasAtMostFifteenDigitsBeforeTheMarkAndNineAfterIt(String text) {
        assertThat(NumberText.read(text, "kg", false)).isEqualTo(new NumberReading.TooManyDigits());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "250*|250|*",
                "250 **|250|**",
                "7 %¹|7 %|¹",
                "250|250|",
                "12 m²|12 m²|",
                "kg*|kg|*",
                "Ökning¹|Ökning|¹"
            })
    void theMarkerOfAFootnoteIsTakenOffATarget(String text, String rest, String marker) {
        assertThat(NumberText.withoutFootnote(text)).isEqualTo(new WithoutFootnote(rest, marker == null ? "" : marker));
    }

    private static NumberReading value(String number) {
        return new NumberReading.Value(new BigDecimal(number));
    }
}
