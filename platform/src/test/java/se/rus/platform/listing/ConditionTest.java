package se.rus.platform.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConditionTest {

    @Test
    void whatIsNotAskedForTakesNoNumber() {
        Condition condition = new Condition()
                .and("county = ?%d", "08")
                .and("year = ?%d", null)
                .and("opens <= ?%1$d and closes >= ?%1$d", 2026);

        assertThat(condition.text()).isEqualTo("1 = 1 and county = ?1 and opens <= ?2 and closes >= ?2");
        assertThat(condition.values()).containsExactly("08", 2026);
    }

    @Test
    void whoAsksForNothingGetsAll() {
        assertThat(new Condition().text()).isEqualTo("1 = 1");
        assertThat(new Condition().values()).isEmpty();
    }
}
