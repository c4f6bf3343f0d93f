package se.rus.indicator.measures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rus.contracts.indicator.Baseline;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.Target;
import se.rus.indicator.table.DirectionText;
import se.rus.platform.decision.Rejection;

/**
 * Finds where a value should go. A direction is a policy choice (R32, R42), so what the table says in words goes first,
 * and numbers tell it only where they can mean nothing else. Pure.
 */
record DirectionOf(Baseline baseline, List<Target> targets) {

    /** @param said what the column of directions says, empty when it says nothing */
    DirectionFound find(Optional<String> said, CellFault.Place place) {
        List<DesiredDirection> words = Stream.concat(
                        said.map(text -> word(text, place)).stream(),
                        targets.stream().flatMap(target -> Optional.ofNullable(target.direction()).stream()))
                .distinct()
                .toList();
        if (words.size() > 1 || words.contains(DesiredDirection.RANGE)) {
            throw new CellFault(place, words.size() > 1 ? DirectionRefusals.several() : DirectionRefusals.range());
        }
        return words.isEmpty() ? ofNumbers(place) : new DirectionFound(words.getFirst(), null);
    }

    private static DesiredDirection word(String text, CellFault.Place place) {
        return DirectionText.read(text).orElseThrow(() -> new CellFault(place, DirectionRefusals.noDirection()));
    }

    private DirectionFound ofNumbers(CellFault.Place place) {
        List<BigDecimal> path = path();
        Optional<Rejection> doubt = doubt(path);
        if (doubt.isPresent()) {
            throw new CellFault(place, doubt.get());
        }
        boolean rises = path.getFirst().compareTo(path.getLast()) < 0;
        return new DirectionFound(rises ? DesiredDirection.INCREASE : DesiredDirection.DECREASE, shown(path));
    }

    private Optional<Rejection> doubt(List<BigDecimal> path) {
        if (targets.stream().anyMatch(target -> target.footnote() != null)) {
            return Optional.of(DirectionRefusals.footnote());
        }
        if (baseline != null && baseline.value() != null && crossesZero(path)) {
            return Optional.of(DirectionRefusals.otherSign(path.getFirst(), path.getLast()));
        }
        return isOneWay(path) ? Optional.empty() : Optional.of(DirectionRefusals.notOneWay(shown(path)));
    }

    /** From the baseline to the last target. */
    private List<BigDecimal> path() {
        List<BigDecimal> path = new ArrayList<>();
        if (baseline != null && baseline.value() != null) {
            path.add(baseline.value());
        }
        targets.forEach(target -> path.add(target.value()));
        return path;
    }

    private static boolean crossesZero(List<BigDecimal> path) {
        return path.stream().anyMatch(value -> value.signum() * path.getFirst().signum() < 0);
    }

    /** True when it moves, and never back. */
    private static boolean isOneWay(List<BigDecimal> path) {
        boolean rises = false;
        boolean falls = false;
        for (int i = 1; i < path.size(); i++) {
            int step = path.get(i).compareTo(path.get(i - 1));
            rises |= step > 0;
            falls |= step < 0;
        }
        return rises != falls;
    }

    private static String shown(List<BigDecimal> path) {
        return path.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" → "));
    }
}
