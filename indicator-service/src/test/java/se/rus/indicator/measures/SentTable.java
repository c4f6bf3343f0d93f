package se.rus.indicator.measures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import se.rus.contracts.indicator.IndicatorScope;
import se.rus.indicator.period.PeriodType;

/** A table of measures as a region sends it, read row by row without a service around. */
final class SentTable {
    static final TableWanted WANTED =
            new TableWanted("08", List.of("0008"), IndicatorScope.REGION, PeriodType.YEAR, TableGoals.NONE);

    private SentTable() {}

    static MeasureFile file(byte[] bytes) {
        try {
            return MeasureFile.read(new ByteArrayInputStream(bytes), "text/csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<MeasureRead> read(byte[] bytes, TableWanted wanted) {
        MeasureFile file = file(bytes);
        MeasureReader reader = new MeasureReader(
                file.header(),
                file.table().texts(),
                wanted,
                () -> UUID.randomUUID().toString());
        return file.table().rows().stream().map(reader::read).toList();
    }

    static List<MeasureRead> read(String csv) {
        return read(csv.getBytes(StandardCharsets.UTF_8), WANTED);
    }

    /** The only row of a table, understood. */
    static MeasureRead.Ready ready(String csv) {
        MeasureRead row = read(csv).getFirst();
        if (row instanceof MeasureRead.Unreadable(MeasureRow report)) {
            throw new AssertionError("refused: " + report);
        }
        return (MeasureRead.Ready) row;
    }

    /** The only row of a table, refused. */
    static MeasureRow refused(String csv) {
        MeasureRead row = read(csv).getFirst();
        if (row instanceof MeasureRead.Ready ready) {
            throw new AssertionError("understood: " + ready.definition());
        }
        return ((MeasureRead.Unreadable) row).report();
    }

    static byte[] asPrinted() {
        try (var in = SentTable.class.getResourceAsStream("/measures-as-printed.csv")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
