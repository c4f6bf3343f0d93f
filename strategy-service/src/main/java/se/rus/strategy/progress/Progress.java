package se.rus.strategy.progress;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rus.contracts.progress.SourcePosition;

/**
 * How far a document has come. The sequence counts all events of the strategy's county, and those of other counties
 * that belong to the strategy: so it grows with whatever may change the document, what is waiting included, and comes
 * out the same in whichever order the streams were read.
 */
record Progress(long sequence, Instant changedAt, List<SourcePosition> sources) {

    static Progress of(ProgressParts parts) {
        List<Mark> marks =
                Stream.concat(parts.county().stream(), ofOtherCounties(parts)).toList();
        Map<String, Long> positions = new TreeMap<>(marks.stream()
                .collect(Collectors.toMap(mark -> mark.source().substring(1), Mark::position, Math::max)));
        return new Progress(
                marks.stream().mapToLong(Mark::events).sum(),
                marks.stream().map(Mark::at).max(Comparator.naturalOrder()).orElseThrow(),
                positions.entrySet().stream()
                        .map(each -> new SourcePosition(each.getKey(), each.getValue()))
                        .toList());
    }

    private static Stream<Mark> ofOtherCounties(ProgressParts parts) {
        String own = parts.strategy().county();
        return Stream.of(
                        Stream.of(parts.strategy().mark()),
                        parts.indicators().stream().map(each -> each.indicator().mark()),
                        parts.standings().stream().map(StandingRow::mark),
                        parts.assessments().stream().map(AssessmentRow::mark),
                        parts.grants().stream().map(GrantRow::mark))
                .flatMap(each -> each)
                .filter(mark -> !mark.county().equals(own));
    }
}
