package se.rus.indicator.submission;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.rus.indicator.observation.Observations;
import se.rus.indicator.table.Column;
import se.rus.indicator.table.TableRow;
import se.rus.platform.decision.Rejection;

/** Reads and decides on parts of a file: some thousand rows at a time, with one query for each question. */
@ApplicationScoped
public class Parts {
    private final IndicatorLookup lookup;
    private final Observations observations;

    Parts(IndicatorLookup lookup, Observations observations) {
        this.lookup = lookup;
        this.observations = observations;
    }

    /** Understands rows. An observation that an earlier row of the file named is refused. */
    Uni<ReadPart> read(List<TableRow> rows, RowPlace place, Receipt receipt, SeenKeys seen) {
        return lookup.find(receipt.county(), called(rows)).map(indicators -> {
            SubmissionEvent.SubmissionReceived it = receipt.received();
            RowReader reader = new RowReader(place, indicators, it.actor(), it.submissionId(), it.receivedAt());
            return new ReadPart(
                    rows.stream().map(row -> unlessSeen(reader.read(row), seen)).toList());
        });
    }

    /** Decides on rows against what is stored now. Nothing is stored yet. */
    Uni<DecidedPart> decide(ReadPart part) {
        return observations.decide(part.intents()).map(decided -> DecidedPart.of(part, decided));
    }

    private static Set<String> called(List<TableRow> rows) {
        return rows.stream()
                .map(row -> CellWords.plain(row.cell(Column.INDICATOR)))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static RowRead unlessSeen(RowRead row, SeenKeys seen) {
        return row instanceof RowRead.Ready ready && !seen.add(ready.intent().key())
                ? new RowRead.Unreadable(ready.refused(Rejection.rule(
                        "duplicate-row",
                        "",
                        "An earlier row has the same indicator, actor, period and breakdown.",
                        "En tidigare rad har samma indikator, aktör, period och uppdelning.")))
                : row;
    }
}
