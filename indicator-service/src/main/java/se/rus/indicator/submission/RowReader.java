package se.rus.indicator.submission;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.rus.contracts.indicator.Breakdown;
import se.rus.contracts.indicator.ObservationStatus;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.definition.DefinitionState;
import se.rus.indicator.observation.Intent;
import se.rus.indicator.observation.ObservationKey;
import se.rus.indicator.observation.Origin;
import se.rus.indicator.table.Column;
import se.rus.indicator.table.TableRow;

/**
 * Understands rows: cells become an intent to report, or the first thing that is wrong. Pure.
 *
 * @param actor who sends the rows; meant where a row names nobody
 * @param at when the submission was received
 */
record RowReader(RowPlace place, KnownIndicators indicators, String actor, String submissionId, Instant at) {
    /** How many of those that share a name are named. */
    private static final int NAMED = 20;

    RowRead read(TableRow row) {
        try {
            return new RowRead.Ready(row, place, intent(row));
        } catch (CellException wrong) {
            return new RowRead.Unreadable(place.refused(row, wrong.column(), wrong.reason()));
        }
    }

    private Intent intent(TableRow row) {
        Definition definition = definition(row);
        ObservationKey key = new ObservationKey(
                definition.indicatorId(),
                actor(row),
                CellWords.period(row.cell(Column.PERIOD)).text(),
                breakdown(row, definition));
        Optional<BigDecimal> value = CellValue.of(row.cell(Column.VALUE), row.cell(Column.MISSING), definition);
        return new Intent(
                key,
                value.orElse(null),
                status(row),
                CellWords.text(row, Column.REASON),
                CellWords.text(row, Column.MOTIVATION),
                Origin.ACTOR,
                submissionId,
                at);
    }

    private Definition definition(TableRow row) {
        String called = CellWords.text(row, Column.INDICATOR);
        if (called == null) {
            throw new CellException(
                    Column.INDICATOR,
                    "indicator-missing",
                    "Say which indicator: its id or its code.",
                    "Ange vilken indikator: dess id eller kod.");
        }
        return indicators
                .called(called)
                .flatMap(DefinitionState::found)
                .orElseThrow(() -> noneCalled(called, indicators.sharing(called)));
    }

    private static CellException noneCalled(String called, List<String> sharing) {
        if (sharing.isEmpty()) {
            return new CellException(
                    Column.INDICATOR,
                    "unknown-indicator",
                    "There is no indicator " + called + " in your county.",
                    "Det finns ingen indikator " + called + " i ditt län.");
        }
        String codes = sharing.stream().limit(NAMED).collect(Collectors.joining(", "));
        return new CellException(
                Column.INDICATOR,
                "ambiguous-indicator",
                sharing.size() + " indicators have this name. Write the code of the one meant: " + codes + ".",
                sharing.size() + " indikatorer har detta namn. Skriv koden för den som avses: " + codes + ".");
    }

    private String actor(TableRow row) {
        return Optional.ofNullable(CellWords.text(row, Column.ACTOR)).orElse(actor);
    }

    private static Breakdown breakdown(TableRow row, Definition definition) {
        String word = CellWords.text(row, Column.BREAKDOWN);
        return word == null ? Breakdown.TOTAL : CellWords.breakdown(word, definition);
    }

    private static ObservationStatus status(TableRow row) {
        String word = CellWords.text(row, Column.STATUS);
        return word == null ? ObservationStatus.FINAL : CellWords.status(word);
    }
}
