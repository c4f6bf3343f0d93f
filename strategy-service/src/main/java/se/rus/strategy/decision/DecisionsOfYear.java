package se.rus.strategy.decision;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rus.strategy.deviation.DeviationHistory;
import se.rus.strategy.deviation.DeviationState;
import se.rus.strategy.deviation.Subject;
import se.rus.strategy.report.DecisionLine;
import se.rus.strategy.report.DecisionsForReport;
import se.rus.strategy.report.ReportScope;

/** The decisions that the follow-up led to, in the words of a report: a line for each adopted measure. */
@ApplicationScoped
class DecisionsOfYear implements DecisionsForReport {
    private final DecisionHistory history;
    private final DeviationHistory deviations;
    private final CaseReader reader;

    DecisionsOfYear(DecisionHistory history, DeviationHistory deviations, CaseReader reader) {
        this.history = history;
        this.deviations = deviations;
        this.reader = reader;
    }

    @Override
    public Uni<List<DecisionLine>> of(ReportScope scope) {
        return history.before(scope.until(), scope.strategyId())
                .chain(made -> deviations
                        .before(scope.until(), scope.strategyId())
                        .map(all -> all.stream()
                                .collect(Collectors.toMap(DeviationState::deviationId, DeviationState::subject)))
                        .chain(subjects -> lines(
                                made.stream().filter(each -> isOf(each, scope)).toList(), subjects, scope.until())));
    }

    /** Decided in one of the years, or followed up in it. */
    private static boolean isOf(DecisionState it, ReportScope scope) {
        return scope.holds(it.verdict().minutes().date().getYear())
                || reports(it)
                        .anyMatch(report ->
                                report.on() != null && scope.holds(report.on().getYear()));
    }

    private static Stream<MeasureReport> reports(DecisionState it) {
        return it.verdict().measures().stream().flatMap(measure -> measure.reports().stream());
    }

    private Uni<List<DecisionLine>> lines(List<DecisionState> made, Map<String, Subject> subjects, Instant until) {
        return Multi.createFrom()
                .iterable(made)
                .onItem()
                .transformToUniAndConcatenate(each -> reader.computed(subjects.get(each.deviationId()), each, until)
                        .map(computed -> lines(
                                each,
                                EffectDocument.of(each, computed),
                                subjects.get(each.deviationId()).indicatorId())))
                .collect()
                .asList()
                .map(all -> all.stream().flatMap(List::stream).toList());
    }

    private static List<DecisionLine> lines(DecisionState it, EffectDocument effect, String indicatorId) {
        String goal = it.goals().stream().findFirst().orElse(null);
        return it.verdict().measures().stream()
                .map(measure -> new DecisionLine(
                        goal,
                        measure.title(),
                        it.verdict().minutes(),
                        measure.latest() == null
                                ? null
                                : ReportWords.of(measure.latest().carriedOut()),
                        measure.latest() == null ? null : ReportWords.of(effect.answer()),
                        ReportWords.outcome(measure, effect, indicatorId),
                        it.consequencesOf(measure.proposalId())
                                .map(assessed -> ReportWords.consequences(assessed.consequences()))
                                .orElse(List.of())))
                .toList();
    }
}
