package se.rus.indicator.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.rus.indicator.observation.DecidedReport;
import se.rus.platform.decision.Rejection;
import se.rus.platform.store.AppendResult;
import se.rus.platform.store.StreamAppend;

/**
 * All rows with what is to become of them, by row number.
 *
 * @param refused those that never came to a decision
 */
record DecidedRows(SortedMap<Integer, DecidedReport> decided, SortedMap<Integer, RowReport> refused) {

    List<RowReport> reports() {
        List<RowReport> reports = new ArrayList<>(refused.values());
        decided.forEach((row, report) -> reports.add(RowReport.of(row, report.outcome())));
        reports.sort(Comparator.comparingInt(RowReport::row));
        return reports;
    }

    /** Everything that changes something, in one unit. */
    List<StreamAppend> streams() {
        return decided.values().stream()
                .flatMap(each -> each.streams().stream())
                .toList();
    }

    /** The same rows after they were stored one by one: a row that somebody else was faster with is refused. */
    DecidedRows after(List<AppendResult> results) {
        SortedMap<Integer, DecidedReport> stored = new TreeMap<>(decided);
        SortedMap<Integer, RowReport> lost = new TreeMap<>(refused);
        int next = 0;
        for (var row : decided.entrySet()) {
            if (!row.getValue().streams().isEmpty() && results.get(next++) instanceof AppendResult.Conflict) {
                stored.remove(row.getKey());
                lost.put(row.getKey(), RowReport.refused(row.getKey(), changedMeanwhile()));
            }
        }
        return new DecidedRows(stored, lost);
    }

    static Rejection changedMeanwhile() {
        return Rejection.state(
                "changed-meanwhile",
                "Another request reported a value at the same time: send it again.",
                "En annan begäran rapporterade ett värde samtidigt: skicka igen.");
    }
}
