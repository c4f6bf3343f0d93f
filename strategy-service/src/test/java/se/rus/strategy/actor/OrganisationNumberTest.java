package se.rus.strategy.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"232100-0065", "2321000073", "202100-6164", "162021006271", "16212000-0746", " 2120000753 "})
    void knownNumbersAreNumbersHoweverTheyAreWritten(String text) {
        assertThat(OrganisationNumber.of(text)).get().asString().matches("[0-9]{6}-[0-9]{4}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "232100-0066",
                "23210-00065",
                "232100 0065",
                "232100-006",
                "19232100-0065",
                "",
                "٢٣٢١٠٠-٠٠٦٥",
                "811228-9874"
            })
    void othersAreNotNorIsAPersonsNumber(String text) {
        assertThat(OrganisationNumber.of(text)).isEmpty();
    }

    @Test
    void anyOneDigitWrongIsFoundOut() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int n = 0; n < 500; n++) {
            StringBuilder digits = new StringBuilder("2021006271");
            int place = random.nextInt(10);
            char wrong = (char) ('0' + (digits.charAt(place) - '0' + 1 + random.nextInt(9)) % 10);
            digits.setCharAt(place, wrong);
            assertThat(OrganisationNumber.of(digits.toString()))
                    .as("%s, seed %d", digits, seed)
                    .isEmpty();
        }
    }
}
