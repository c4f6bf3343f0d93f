package se.rus.indicator.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is written in one of the formats is read back, whichever format it was. */
class RoundTripTest {
    private static final int TABLES = 200;

    @Test
    void aTableIsTheSameInEveryFormatCharsetDelimiterAndQuoting() {
        long seed = System.nanoTime();
        for (int i = 0; i < TABLES; i++) {
            Random random = new Random(seed + i);
            RandomTable table = RandomTable.of(random);
            for (Written written : written(table, random)) {
                assertThat(written.file().rows())
                        .as("%s, seed %d", written.how(), seed + i)
                        .usingElementComparator((one, other) -> one.cells().equals(other.cells()) ? 0 : 1)
                        .containsExactlyElementsOf(table.rows());
            }
        }
    }

    private record Written(String how, Submitted file) {}

    private static List<Written> written(RandomTable table, Random random) {
        Stream<Written> texts = Stream.of(
                        StandardCharsets.UTF_8,
                        TextCharset.WINDOWS,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE)
                .flatMap(charset -> Stream.of(';', ',', '\t').map(delimiter -> csv(table, random, charset, delimiter)));
        Stream<Written> others = Stream.of(
                new Written("JSON", Submitted.json(WrittenTable.json(table))),
                new Written("NDJSON", Submitted.ndjson(WrittenTable.ndjson(table))),
                new Written("XLSX", Submitted.of(TableFormat.XLSX, WrittenTable.xlsx(table))));
        return Stream.concat(texts, others).toList();
    }

    private static Written csv(RandomTable table, Random random, Charset charset, char delimiter) {
        String mark = charset.name().startsWith("UTF-16") ? "\uFEFF" : "";
        byte[] bytes = (mark + WrittenTable.csv(table, random, delimiter)).getBytes(charset);
        return new Written("CSV %s %d".formatted(charset, (int) delimiter), Submitted.of(TableFormat.CSV, bytes));
    }
}
