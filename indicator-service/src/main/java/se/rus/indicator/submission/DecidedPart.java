package se.rus.indicator.submission;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import se.rus.indicator.observation.DecidedReport;
import se.rus.platform.store.StreamAppend;

/**
 * Some rows of a file with what is to become of them.
 *
 * @param reports of every row, in their order
 * @param appends what changes something
 */
record DecidedPart(List<RowReport> reports, List<StreamAppend> appends) {
    static DecidedPart of(ReadPart read, List<DecidedReport> decided) {
        List<RowReport> reports = new ArrayList<>(read.rows().size());
        Iterator<DecidedReport> next = decided.iterator();
        for (RowRead row : read.rows()) {
            reports.add(
                    switch (row) {
                        case RowRead.Unreadable(RowReport report) -> report;
                        case RowRead.Ready ready ->
                            RowReport.of(ready, next.next().outcome());
                    });
        }
        return new DecidedPart(
                reports,
                decided.stream()
                        .map(DecidedReport::append)
                        .flatMap(Optional::stream)
                        .toList());
    }

    List<RowReport> refusals() {
        return reports.stream().filter(RowReport::wasRefused).toList();
    }

    SubmissionCounts counts() {
        return new SubmissionCounts(count("recorded"), count("revised"), count("unchanged"), count("refused"));
    }

    private long count(String outcome) {
        return reports.stream().filter(row -> row.outcome().equals(outcome)).count();
    }
}
