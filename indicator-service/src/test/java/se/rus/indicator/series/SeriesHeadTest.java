package se.rus.indicator.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.period.PeriodType;

class SeriesHeadTest {
    private static final SeriesHead TWICE_BROKEN =
            head(new UnitBreak("2020", 2, "ny metod", "kg", "kg"), new UnitBreak("2024", 3, "ny enhet", "kg", "ton"));

    @Test
    void aValueIsOfThePartThatItsPeriodLiesInAndHasThatPartsUnit() {
        assertThat(List.of(
                        TWICE_BROKEN.part("2019"),
                        TWICE_BROKEN.part("2020"),
                        TWICE_BROKEN.part("2023"),
                        TWICE_BROKEN.part("2024")))
                .containsExactly(1, 2, 2, 3);
        assertThat(TWICE_BROKEN.unitIn("2019")).isEqualTo("kg");
        assertThat(TWICE_BROKEN.unitIn("2023")).isEqualTo("kg");
        assertThat(TWICE_BROKEN.unitIn("2024")).isEqualTo("ton");
    }

    @Test
    void withoutBreaksThereIsOnePart() {
        assertThat(head().part("1990")).isEqualTo(1);
        assertThat(head().unitIn("1990")).isEqualTo("ton");
    }

    private static SeriesHead head(UnitBreak... breaks) {
        return new SeriesHead("i", "c", new BilingualText("x", "x"), "ton", PeriodType.YEAR, List.of(breaks), null);
    }
}
