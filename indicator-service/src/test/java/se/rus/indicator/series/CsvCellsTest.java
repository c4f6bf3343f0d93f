package se.rus.indicator.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellsTest {
    private static final String LETTERS = "aö\"';,=+-@\t\r\n 1";

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverTheTextsAreAReaderGetsThemBackAndNoneIsAFormula(long seed) {
        Random random = new Random(seed);
        boolean comma = random.nextBoolean();
        CsvCells cells = new CsvCells(comma);
        List<String> texts =
                Stream.generate(() -> text(random)).limit(1 + random.nextInt(6)).toList();

        List<String> read =
                read(cells.cells(texts.stream().map(cells::text).toArray(String[]::new)), comma ? ';' : ',');

        assertThat(read).as("seed %d", seed).hasSameSizeAs(texts);
        for (int i = 0; i < texts.size(); i++) {
            assertThat(read.get(i)).as("seed %d", seed).isIn(texts.get(i), "'" + texts.get(i));
            assertThat(read.get(i)).as("seed %d", seed).doesNotMatch("(?s)[=+\\-@\\t\\r\\n].*");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-67", "0", "43.5", "-0.000000001", "100000000000"})
    void aNumberKeepsItsSignAndItsDigits(String number) {
        BigDecimal value = new BigDecimal(number);

        assertThat(new CsvCells(false).number(value)).isEqualTo(number);
        assertThat(new CsvCells(true).number(value)).isEqualTo(number.replace('.', ','));
    }

    @Test
    void nothingIsAnEmptyCellAndNotZero() {
        assertThat(new CsvCells(true).number(null)).isEmpty();
        assertThat(new CsvCells(true).number(BigDecimal.ZERO)).isEqualTo("0");
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(6), 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    /** One row as RFC 4180 has it. */
    private static List<String> read(String row, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        String line = row;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
