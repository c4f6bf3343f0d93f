package se.rus.strategy.report;

import java.util.List;
import se.rus.platform.decision.Decider;
import se.rus.platform.decision.Decision;
import se.rus.strategy.report.ReportCommand.MakeReport;
import se.rus.strategy.report.ReportEvent.ReportMade;
import se.rus.strategy.report.ReportEvent.ReportNumbered;

/** Gives each report of a county the next number, and keeps what it was made from. */
public final class ReportDecider implements Decider<ReportCommand, Series, ReportEvent> {

    @Override
    public Series initial() {
        return new Series(0);
    }

    @Override
    public Decision<ReportEvent> decide(ReportCommand command, Series series) {
        return switch (command) {
            case MakeReport make ->
                ReportRules.broken(make, series)
                        .<Decision<ReportEvent>>map(Decision::reject)
                        .orElseGet(() -> Decision.accept(made(make, series)));
        };
    }

    @Override
    public Series evolve(Series series, ReportEvent event) {
        return switch (event) {
            case ReportNumbered numbered -> new Series(numbered.number());
            case ReportMade ignored -> series;
        };
    }

    private static List<ReportEvent> made(MakeReport make, Series series) {
        int number = make.wanted() == null ? series.last() + 1 : make.wanted();
        ReportMaterial it = make.material();
        return List.of(
                new ReportNumbered(it.reportId(), it.county(), number, it.madeAt()),
                new ReportMade(it.numbered(number)));
    }
}
