package se.rus.indicator.submission;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.observation.NewValue;
import se.rus.indicator.observation.ObservationDecider.Report;
import se.rus.indicator.observation.ObservationKey;
import se.rus.platform.decision.Rejection;

/**
 * Rows made into reports, as far as they can be.
 *
 * @param reports by row number
 * @param refused by row number
 */
record ReadRows(SortedMap<Integer, Report> reports, SortedMap<Integer, RowReport> refused) {

    static ReadRows of(
            List<NewSubmission.Row> rows,
            Map<String, String> idsByCode,
            Map<String, Definition> definitions,
            String submissionId,
            Instant at) {
        ReadRows read = new ReadRows(new TreeMap<>(), new TreeMap<>());
        Set<ObservationKey> seen = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            read.read(row, rows.get(row), idsByCode, definitions, submissionId, at, seen);
        }
        return read;
    }

    private void read(
            int number,
            NewSubmission.Row row,
            Map<String, String> idsByCode,
            Map<String, Definition> definitions,
            String submissionId,
            Instant at,
            Set<ObservationKey> seen) {
        String id = row.indicatorId() != null ? row.indicatorId() : idsByCode.get(row.code());
        Definition definition = id == null ? null : definitions.get(id);
        if (definition == null) {
            refuse(number, unknown(row));
            return;
        }
        if (!NewValue.isClear(row.value(), row.missing())) {
            refuse(
                    number,
                    Rejection.rule(
                            "value-or-missing",
                            "/value",
                            "Send a value, or null together with missing: true.",
                            "Skicka ett värde, eller null tillsammans med missing: true."));
            return;
        }
        ObservationKey key = new ObservationKey(id, row.actor(), row.period(), row.breakdownOrTotal());
        if (!seen.add(key)) {
            refuse(
                    number,
                    Rejection.rule(
                            "duplicate-row",
                            "",
                            "An earlier row has the same indicator, actor, period and breakdown.",
                            "En tidigare rad har samma indikator, aktör, period och uppdelning."));
            return;
        }
        reports.put(
                number, new Report(definition, key, row.value(), row.statusOrFinal(), row.reason(), submissionId, at));
    }

    private void refuse(int row, Rejection reason) {
        refused.put(row, RowReport.refused(row, reason));
    }

    private static Rejection unknown(NewSubmission.Row row) {
        if (row.indicatorId() == null && row.code() == null) {
            return Rejection.rule(
                    "indicator-missing",
                    "/indicatorId",
                    "Say which indicator: indicatorId or code.",
                    "Ange vilken indikator: indicatorId eller code.");
        }
        String name = row.indicatorId() != null ? row.indicatorId() : row.code();
        return Rejection.rule(
                "unknown-indicator",
                row.indicatorId() != null ? "/indicatorId" : "/code",
                "There is no indicator " + name + " in your county.",
                "Det finns ingen indikator " + name + " i ditt län.");
    }
}
