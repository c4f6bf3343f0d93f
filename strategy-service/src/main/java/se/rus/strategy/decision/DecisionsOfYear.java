package se.rus.strategy.decision;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rus.strategy.deviation.DeviationDocument;
import se.rus.strategy.deviation.DeviationViews;
import se.rus.strategy.report.DecisionLine;
import se.rus.strategy.report.DecisionsForReport;

/** The decisions that the follow-up led to, in the words of a report: a line for each adopted measure. */
@ApplicationScoped
class DecisionsOfYear implements DecisionsForReport {
    private final DecisionViews views;
    private final DeviationViews deviations;
    private final CaseReader reader;

    DecisionsOfYear(DecisionViews views, DeviationViews deviations, CaseReader reader) {
        this.views = views;
        this.deviations = deviations;
        this.reader = reader;
    }

    @Override
    public Uni<List<DecisionLine>> of(String strategyId, int year) {
        return views.ofStrategy(strategyId)
                .chain(made -> deviations
                        .ofStrategy(strategyId)
                        .map(all -> all.stream()
                                .collect(Collectors.toMap(DeviationDocument::deviationId, Function.identity())))
                        .chain(byId -> lines(
                                made.stream().filter(each -> isOf(each, year)).toList(), byId)));
    }

    /** Decided in the year, or followed up in it. */
    private static boolean isOf(DecisionState it, int year) {
        return it.verdict().minutes().date().getYear() == year
                || reports(it)
                        .anyMatch(report -> report.on() != null && report.on().getYear() == year);
    }

    private static Stream<MeasureReport> reports(DecisionState it) {
        return it.verdict().measures().stream().flatMap(measure -> measure.reports().stream());
    }

    private Uni<List<DecisionLine>> lines(List<DecisionState> made, Map<String, DeviationDocument> byId) {
        return Multi.createFrom()
                .iterable(made)
                .onItem()
                .transformToUniAndConcatenate(each -> reader.computed(
                                byId.get(each.deviationId()).subject(), each)
                        .map(computed -> lines(each, EffectDocument.of(each, computed))))
                .collect()
                .asList()
                .map(all -> all.stream().flatMap(List::stream).toList());
    }

    private static List<DecisionLine> lines(DecisionState it, EffectDocument effect) {
        String goal = it.goals().stream().findFirst().orElse(null);
        return it.verdict().measures().stream()
                .map(measure -> new DecisionLine(
                        goal,
                        measure.title(),
                        it.verdict().minutes(),
                        measure.latest() == null
                                ? null
                                : ReportWords.of(measure.latest().carriedOut()),
                        measure.latest() == null ? null : ReportWords.of(effect.answer())))
                .toList();
    }
}
