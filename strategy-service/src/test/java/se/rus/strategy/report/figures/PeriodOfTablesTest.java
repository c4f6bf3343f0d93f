package se.rus.strategy.report.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.progress.SignalCounts;
import se.rus.strategy.report.GeneratedReports;
import se.rus.strategy.report.OtherKinds;
import se.rus.strategy.report.ReportMaterial;

/** The beginning beside the end: nothing is lost, and what is another is told once. */
class PeriodOfTablesTest {

    static LongStream seeds() {
        long first = RandomGenerator.getDefault().nextLong(1_000_000);
        return LongStream.range(first, first + 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theEndIsThatOfTheDocumentAndEachChangeStandsOnce(long seed) {
        ReportMaterial material = OtherKinds.evaluation(GeneratedReports.of(seed, 1 + (int) (seed % 7), 6, 4));
        SignalCounts now = material.progress().totals().signals();
        Table table = MandateTables.signals(material);

        if (!table.rows().isEmpty()) {
            assertThat(every(table, 1, 2))
                    .as("at the end")
                    .containsExactly(now.achieved(), now.onTrack(), now.atRisk(), now.offTrack(), now.notAssessable());
            assertThat(every(table, 0, 2))
                    .as("at the beginning, all off track")
                    .containsExactly(0L, 0L, 0L, now.sum(), 0L);
        }
        assertThat(ChangeTables.signals(material).rows())
                .as("all but those that are off track still")
                .hasSize((int) (now.sum() - now.offTrack()));
    }

    @Test
    void aSignalTurnsOneWayOrNotAtAll() {
        assertThat(Turned.between(Signal.ACHIEVED, Signal.OFF_TRACK)).contains(Turned.WORSE);
        assertThat(Turned.between(Signal.AT_RISK, Signal.ON_TRACK)).contains(Turned.BETTER);
        assertThat(Turned.between(null, Signal.ON_TRACK)).contains(Turned.FIRST);
        assertThat(Turned.between(Signal.NOT_ASSESSABLE, Signal.OFF_TRACK)).contains(Turned.FIRST);
        assertThat(Turned.between(Signal.OFF_TRACK, null)).contains(Turned.LOST);
        assertThat(Turned.between(null, Signal.NOT_ASSESSABLE)).isEmpty();
        for (Signal signal : Signal.values()) {
            assertThat(Turned.between(signal, signal)).isEmpty();
        }
    }

    private static List<Long> every(Table table, int from, int step) {
        List<Cell> counts = table.total().subList(1, table.total().size());
        return IntStream.range(0, counts.size())
                .filter(i -> i % step == from)
                .mapToObj(i -> ((Cell.Count) counts.get(i)).number())
                .toList();
    }
}
