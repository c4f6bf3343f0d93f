package se.rus.indicator.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.rus.contracts.indicator.DesiredDirection;

/** Tables that nobody would write: every row is answered, and what is understood can be defined. */
class RandomMeasuresTest {
    private static final String HEADER = "Mått;Basvärde;Basår;Enhet;Riktning;Mål 2026;Mål 2027;Mål 2028\n";
    private static final List<String> WORDS = List.of(
            "",
            "",
            "Ökning",
            "Minskning",
            "Oförändrad",
            "Intervall",
            "7 %",
            "250*",
            "13.280",
            "1,234",
            "-77",
            "56 764",
            "saknas",
            "2020",
            "1999",
            "=A1",
            "st",
            "%",
            "kg",
            "0",
            "12¹",
            "x",
            "\u00A0",
            "1e9",
            "39,7",
            "-0",
            "*");

    @Test
    void everyRowIsAnsweredAndWhatIsUnderstoodKeepsTheRulesOfDefinitions() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int table = 0; table < 300; table++) {
            String csv = HEADER + "Ett;1;2020;st;;2;3;4\n"
                    + IntStream.range(0, 10)
                            .mapToObj(i -> row("Mått " + i, random))
                            .collect(Collectors.joining("\n"));
            List<MeasureRead> rows = SentTable.read(csv);
            MeasureDecisions decisions = new MeasureDecisions(
                    new KnownMeasures(Map.of(), Map.of(), Map.of()), false, Instant.EPOCH, UUID::randomUUID);
            DecidedMeasures decided = decisions.on(rows);
            assertThat(decided.rows()).as("seed %d: %s", seed, csv).hasSize(rows.size());
            long understood =
                    rows.stream().filter(MeasureRead.Ready.class::isInstance).count();
            assertThat(decided.appends()).as("seed %d: %s", seed, csv).hasSize((int) understood * 2);
        }
    }

    @Test
    void turnedNumbersTurnTheDirection() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            int[] path = IntStream.generate(() -> random.nextInt(1, 6)).limit(4).toArray();
            MeasureRead one = SentTable.read(HEADER + numbers(path, 1)).getFirst();
            MeasureRead other = SentTable.read(HEADER + numbers(path, -1)).getFirst();
            assertThat(direction(other)).as("seed %d", seed).isEqualTo(turned(direction(one)));
        }
    }

    private static String row(String name, Random random) {
        String unit = List.of("st", "%", "kg", "kWh/kvm").get(random.nextInt(4));
        return name + ";" + word(random) + ";2020;" + unit + ";" + word(random) + ";" + word(random) + ";"
                + word(random) + ";" + word(random);
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static String numbers(int[] path, int sign) {
        return "A;%d;2020;st;;%d;%d;%d".formatted(sign * path[0], sign * path[1], sign * path[2], sign * path[3]);
    }

    /** Null when it was not told. */
    private static DesiredDirection direction(MeasureRead row) {
        return row instanceof MeasureRead.Ready ready ? ready.definition().desired() : null;
    }

    private static DesiredDirection turned(DesiredDirection direction) {
        return direction == DesiredDirection.INCREASE
                ? DesiredDirection.DECREASE
                : direction == DesiredDirection.DECREASE ? DesiredDirection.INCREASE : null;
    }
}
