package se.rus.strategy.comparison;

import java.util.Comparator;
import java.util.List;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.contracts.progress.ProgressTotals;
import se.rus.contracts.progress.SignalCounts;
import se.rus.contracts.reference.Counties;
import se.rus.contracts.reference.County;
import se.rus.strategy.comparison.CountiesDocument.StrategyLine;
import se.rus.strategy.comparison.CountiesDocument.Together;

/** Puts the documents of several counties beside each other. Pure. Proved by: CountiesAssemblerTest. */
final class CountiesAssembler {
    private CountiesAssembler() {}

    static CountiesDocument assemble(List<String> counties, List<ProgressDocument> documents, JointProjects projects) {
        List<StrategyLine> lines = documents.stream()
                .sorted(Comparator.comparing(ProgressDocument::county)
                        .thenComparing(ProgressDocument::title)
                        .thenComparing(ProgressDocument::strategyId))
                .map(each -> line(each, projects))
                .toList();
        return new CountiesDocument(counties, lines, together(lines, projects));
    }

    private static StrategyLine line(ProgressDocument it, JointProjects projects) {
        ProgressTotals totals = it.totals();
        SignalCounts signals = totals.signals();
        return new StrategyLine(
                it.strategyId(),
                it.county(),
                Counties.find(it.county()).map(County::name).orElse(it.county()),
                it.title(),
                totals.indicators(),
                totals.reported(),
                totals.expected(),
                percent(totals.reported(), totals.expected()),
                signals,
                percent(signals.offTrack(), signals.sum() - signals.notAssessable()),
                totals.grantedKronor(),
                totals.projects(),
                projects.jointOf(it.strategyId()));
    }

    private static Together together(List<StrategyLine> lines, JointProjects projects) {
        long reported = lines.stream().mapToLong(StrategyLine::reported).sum();
        long expected = lines.stream().mapToLong(StrategyLine::expected).sum();
        return new Together(
                lines.stream().mapToLong(StrategyLine::indicators).sum(),
                reported,
                expected,
                percent(reported, expected),
                lines.stream().map(StrategyLine::signals).reduce(SignalCounts.NONE, SignalCounts::plus),
                lines.stream().mapToLong(StrategyLine::grantedKronor).sum(),
                projects.projects(),
                projects.joint());
    }

    /** Rounded down, so that all is reported only when all is. */
    private static Long percent(long part, long whole) {
        return whole == 0 ? null : part * 100 / whole;
    }
}
