package se.rus.indicator.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MeasureCodeTest {

    @Test
    void aCodeIsTheNameInPlainLetters() {
        assertThat(MeasureCode.of("Andelen återvunnet avfall")).contains("andelen-atervunnet-avfall");
        assertThat(MeasureCode.of("  Antal (0-18 år), idé ")).contains("antal-0-18-ar-ide");
        assertThat(MeasureCode.of("–?!")).isEmpty();
    }

    @Test
    void longNamesThatBeginAlikeHaveCodesOfTheirOwn() {
        String start = "Antal invånare som fått kvalificerat rådgivande samtal om ";
        assertThat(MeasureCode.of(start + "alkohol")).isNotEqualTo(MeasureCode.of(start + "tobak"));
        assertThat(MeasureCode.of(start + "alkohol")).isEqualTo(MeasureCode.of(start + "alkohol"));
    }

    @Test
    void whateverTheNameTheCodeIsOne() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String name = random.ints(random.nextInt(120), 0x20, 0x2100)
                    .filter(Character::isDefined)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            MeasureCode.of(name)
                    .ifPresent(code ->
                            assertThat(code).as("seed %d: %s", seed, name).matches("[A-Za-z0-9._-]{1,40}"));
        }
    }
}
