package se.rus.strategy.progress;

import java.util.List;
import se.rus.contracts.funding.GrantDecided;

/** One strategy's rows while they are read, table by table. */
final class RowsRead {
    private final ProgressRows.Adopted adopted;
    private List<ProgressRows.Measured> indicators = List.of();
    private List<ProgressRows.Series> series = List.of();
    private List<GrantDecided> grants = List.of();
    private List<ProgressRows.Paid> paid = List.of();
    private List<ProgressRows.Contributed> contributions = List.of();

    RowsRead(ProgressRows.Adopted adopted) {
        this.adopted = adopted;
    }

    void indicators(List<ProgressRows.Measured> read) {
        indicators = read;
    }

    void series(List<ProgressRows.Series> read) {
        series = read;
    }

    void grants(List<GrantDecided> read) {
        grants = read;
    }

    void paid(List<ProgressRows.Paid> read) {
        paid = read;
    }

    void contributions(List<ProgressRows.Contributed> read) {
        contributions = read;
    }

    String[] indicatorIds() {
        return indicators.stream().map(each -> each.definition().indicatorId()).toArray(String[]::new);
    }

    ProgressRows with(ProgressRows.Counted counted) {
        return new ProgressRows(adopted, indicators, series, grants, paid, contributions, counted);
    }
}
