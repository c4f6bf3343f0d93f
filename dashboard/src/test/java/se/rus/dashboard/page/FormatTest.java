package se.rus.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class FormatTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private final Format swedish = new Format(Language.SV, STOCKHOLM);
    private final Format english = new Format(Language.EN, STOCKHOLM);

    @Test
    void kronor_have_non_breaking_spaces_in_swedish_and_commas_in_english() {
        assertThat(swedish.kronor(4_650_000)).isEqualTo("4\u00a0650\u00a0000\u00a0kr");
        assertThat(english.kronor(4_650_000)).isEqualTo("SEK\u00a04,650,000");
    }

    @Test
    void values_keep_all_their_decimals_and_the_sign_is_a_minus() {
        assertThat(swedish.value(new BigDecimal("-1234.5625"))).isEqualTo("\u22121\u00a0234,5625");
        assertThat(english.value(new BigDecimal("-1234.5625"))).isEqualTo("-1,234.5625");
        assertThat(swedish.value(new BigDecimal("250.00"))).isEqualTo("250");
    }

    @Test
    void what_is_missing_is_a_dash() {
        assertThat(swedish.value(null)).isEqualTo("–");
        assertThat(swedish.moment(null)).isEqualTo("–");
    }

    @Test
    void times_are_shown_in_swedish_time() {
        Instant instant = Instant.parse("2027-02-11T13:40:52.611Z");
        assertThat(swedish.exactly(instant)).isEqualTo("11 februari 2027 14:40:52");
        assertThat(english.exactly(instant)).isEqualTo("11 February 2027 14:40:52");
    }

    @Test
    void an_id_cannot_leave_its_path_segment() {
        assertThat(swedish.segment("../a b?\"")).isEqualTo("..%2Fa%20b%3F%22");
    }
}
