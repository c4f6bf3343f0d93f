package se.rus.indicator.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people in Sweden write them. The spaces of the table are: · U+00A0, ~ U+202F, ^ U+2009. */
class NumberTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "39,7        | %   | 39.7",
                "39.7        | %   | 39.7",
                "7 %         | %   | 7",
                "7·%         | %   | 7",
                "7%          | %   | 7",
                "100 kg      | kg  | 100",
                "70·850      | st  | 70850",
                "70~850      | st  | 70850",
                "70^850      | st  | 70850",
                "1 234 567,5 | kr  | 1234567.5",
                "1.234.567   | st  | 1234567",
                "1.234,5     | kr  | 1234.5",
                "1,234.5     | kr  | 1234.5",
                "1 234,567   | kr  | 1234.567",
                "1,234       | kr  | 1.234",
                "0.123       | %   | 0.123",
                "-77         | %   | -77",
                "−77         | %   | -77",
                "–77,5       | %   | -77.5",
                "+3          | st  | 3",
                "0           | st  | 0",
                "12,0        | st  | 12"
            })
    void aNumberWithOneReadingIsRead(String text, String unit, BigDecimal value) {
        NumberReading read = NumberText.read(spaced(text), unit, unit.equals("st"));

        assertThat(read).isInstanceOf(NumberReading.Value.class);
        assertThat(((NumberReading.Value) read).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13.280  | st | 13.280  | 13280",
                "13.280  | %  | 13.280  | 13280",
                "1,234   | st | 1.234   | 1234",
                "-13.280 | kr | -13.280 | -13280"
            })
    void aNumberWithTwoReadingsIsReadInNeitherAndBothAreNamed(
            String text, String unit, BigDecimal one, BigDecimal other) {
        NumberReading read = NumberText.read(text, unit, unit.equals("st"));

        assertThat(read).isInstanceOf(NumberReading.Ambiguous.class);
        NumberReading.Ambiguous both = (NumberReading.Ambiguous) read;
        assertThat(both.one()).isEqualByComparingTo(one);
        assertThat(both.other()).isEqualByComparingTo(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tolv", "1 23", "12 34 567", "1,2,3", "--1", "1-2", "250*", "1e5", "0x10", "NaN", "1..2"})
    void whatIsNoNumberIsNotRead(String text) {
        assertThat(NumberText.read(text, "kr", false)).isInstanceOf(NumberReading.NotANumber.class);
    }

    @Test
    void missingIsAWordAndNeverAnEmptyCellOrZero() {
        assertThat(NumberText.read("saknas", "%", false)).isInstanceOf(NumberReading.Missing.class);
        assertThat(NumberText.read("Uppgift saknas", "%", false)).isInstanceOf(NumberReading.Missing.class);
        assertThat(NumberText.read("..", "%", false)).isInstanceOf(NumberReading.Missing.class);
        assertThat(NumberText.read(" ", "%", false)).isInstanceOf(NumberReading.Empty.class);
        assertThat(NumberText.read("0", "%", false)).isInstanceOf(NumberReading.Value.class);
    }

    @Test
    void theUnitAndWhatIsCountedGovern() {
        assertThat(NumberText.read("7 %", "kg", false)).isEqualTo(new NumberReading.WrongUnit("%"));
        assertThat(NumberText.read("7,5", "st", true)).isInstanceOf(NumberReading.NotWhole.class);
        assertThat(NumberText.read("1234567890123456", "kr", false)).isInstanceOf(NumberReading.TooManyDigits.class);
    }

    @Test
    void whateverIsTypedIsReadAsOneThingAndNeverFails() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String signs = "0123456789  .,-+%*ekr\u00a0\u202f";
        for (int round = 0; round < 50_000; round++) {
            String text = random.ints(random.nextInt(12), 0, signs.length())
                    .mapToObj(i -> String.valueOf(signs.charAt(i)))
                    .reduce("", String::concat);
            assertThat(NumberText.read(text, "kr", random.nextBoolean()))
                    .as("seed %d, text <%s>", seed, text)
                    .isNotNull();
        }
    }

    @Test
    void aNumberWrittenTheSwedishWayIsReadBackAsItWas() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            BigDecimal value = BigDecimal.valueOf(random.nextLong(-999_999_999, 999_999_999), random.nextInt(5));
            NumberReading read = NumberText.read(swedish(value), "kr", false);
            assertThat(read).as("seed %d, %s", seed, swedish(value)).isInstanceOf(NumberReading.Value.class);
            assertThat(((NumberReading.Value) read).value()).as("seed %d", seed).isEqualByComparingTo(value);
        }
    }

    /** Spaces between thousands and a decimal comma. */
    private static String swedish(BigDecimal value) {
        String[] parts = value.abs().toPlainString().split("\\.");
        String whole = new StringBuilder(
                        new StringBuilder(parts[0]).reverse().toString().replaceAll("(...)(?=.)", "$1\u00a0"))
                .reverse()
                .toString();
        return (value.signum() < 0 ? "\u2212" : "") + whole + (parts.length > 1 ? "," + parts[1] : "");
    }

    private static String spaced(String text) {
        return text.replace('·', '\u00a0').replace('~', '\u202f').replace('^', '\u2009');
    }
}
