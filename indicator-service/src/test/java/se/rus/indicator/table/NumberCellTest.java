package se.rus.indicator.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import se.rus.contracts.indicator.DesiredDirection;

class NumberCellTest {

    @Test
    void aPercentCellIsAHundredTimesAsLargeAndOnlyAPercentage() {
        Cell.Number shown = new Cell.Number(new BigDecimal("0.397"), true);
        assertThat(NumberCell.read(shown, "%", false)).isEqualTo(new NumberReading.Value(new BigDecimal("39.7")));
        assertThat(NumberCell.read(shown, "kg", false)).isEqualTo(new NumberReading.WrongUnit("%"));
    }

    @Test
    void aNumberCellIsHeldToTheSameDigits() {
        assertThat(read("12.50", true)).isEqualTo(new NumberReading.NotWhole(new BigDecimal("12.5")));
        assertThat(read("1E+2", true)).isEqualTo(new NumberReading.Value(new BigDecimal("100")));
        assertThat(read("13.280", false)).isEqualTo(new NumberReading.Value(new BigDecimal("13.28")));
        assertThat(read("1e999999999", false)).isEqualTo(new NumberReading.TooManyDigits());
        assertThat(read("1e-999999999", false)).isEqualTo(new NumberReading.TooManyDigits());
    }

    @Test
    void wordsOfPlansSayADirection() {
        assertThat(DirectionText.read(" Ökning ")).contains(DesiredDirection.INCREASE);
        assertThat(DirectionText.read("öka")).contains(DesiredDirection.INCREASE);
        assertThat(DirectionText.read("Minskning")).contains(DesiredDirection.DECREASE);
        assertThat(DirectionText.read("Bibehåll")).contains(DesiredDirection.KEEP);
        assertThat(DirectionText.read("increase")).contains(DesiredDirection.INCREASE);
        assertThat(DirectionText.read("250")).isEmpty();
    }

    private static NumberReading read(String number, boolean wholeNumbers) {
        return NumberCell.read(new Cell.Number(new BigDecimal(number), false), "kg", wholeNumbers);
    }
}
