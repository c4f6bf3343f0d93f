package se.rus.strategy.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.rus.contracts.strategy.DeviationDirection;
import se.rus.contracts.value.BilingualText;
import se.rus.strategy.deviation.Cause;
import se.rus.strategy.deviation.DeviationHistory;
import se.rus.strategy.deviation.DeviationState;
import se.rus.strategy.deviation.DeviationStatus;
import se.rus.strategy.deviation.Finding;
import se.rus.strategy.deviation.Heard;
import se.rus.strategy.deviation.Proposal;
import se.rus.strategy.report.DeviationLine.CauseLine;

/** The deviations that were found, in the words of a report. */
@ApplicationScoped
public class KeptDeviations implements DeviationsForReport {
    private final DeviationHistory history;
    private final ActorNames names;

    KeptDeviations(DeviationHistory history, ActorNames names) {
        this.history = history;
        this.names = names;
    }

    @Override
    public Uni<List<DeviationLine>> open(ReportScope scope) {
        return history.before(scope.until(), scope.strategyId())
                .map(found -> found.stream()
                        .filter(it -> it.status() == DeviationStatus.OPEN)
                        .toList())
                .chain(open -> names.of(actors(open), scope).map(nameOf -> lines(open, nameOf)));
    }

    private static List<String> actors(List<DeviationState> open) {
        return open.stream()
                .flatMap(it -> Stream.ofNullable(it.subject().actor()))
                .toList();
    }

    private static List<DeviationLine> lines(List<DeviationState> open, UnaryOperator<String> nameOf) {
        return open.stream()
                .map(it -> line(it, nameOf))
                .sorted(Comparator.comparing((DeviationLine it) -> !it.negative())
                        .thenComparing(DeviationLine::indicatorId))
                .toList();
    }

    private static DeviationLine line(DeviationState it, UnaryOperator<String> nameOf) {
        return new DeviationLine(
                it.subject().goals().stream().findFirst().orElse(null),
                it.subject().indicatorId(),
                it.subject().actor(),
                it.direction() == DeviationDirection.NEGATIVE,
                it.heard().isEmpty() ? null : measured(it.heard().getLast()),
                it.analysis().causes().stream().map(KeptDeviations::cause).toList(),
                it.analysis().conclusion(),
                it.standing().stream().map(Proposal::title).toList(),
                Optional.ofNullable(it.subject().actor()).map(nameOf).orElse(null));
    }

    private static MeasuredLine measured(Heard it) {
        return new MeasuredLine(it.period(), it.value(), it.signal());
    }

    private static CauseLine cause(Cause it) {
        return new CauseLine(it.text(), words(it.finding()));
    }

    private static BilingualText words(Finding finding) {
        return switch (finding) {
            case UNTESTED -> new BilingualText("inte prövad", "not tested");
            case CONFIRMED -> new BilingualText("bekräftad", "confirmed");
            case REJECTED -> new BilingualText("förkastad", "rejected");
        };
    }
}
