package se.rus.indicator.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What an assessment says, laid flat to compare one with its mirror image. */
final class Said {
    private Said() {}

    static List<Object> words(Assessment it) {
        List<Object> words = new ArrayList<>(standings(it));
        words.add(it.signal());
        words.add(it.reason());
        words.add(it.trend());
        it.targets().forEach(each -> words.add(each.signal() + " " + each.reason()));
        return words;
    }

    static List<Standing> standings(Assessment it) {
        Deviations deviations = it.deviations();
        List<Standing> standings = new ArrayList<>();
        deviations.fromExpectedTrend().forEach(each -> standings.add(each.standing()));
        if (deviations.fromTarget() != null) {
            standings.add(deviations.fromTarget().standing());
        }
        if (deviations.fromPeers() != null) {
            standings.add(deviations.fromPeers().standing());
        }
        return standings;
    }

    static List<BigDecimal> numbers(Assessment it) {
        List<BigDecimal> numbers = new ArrayList<>();
        numbers.add(it.slopePerYear());
        it.targets().stream()
                .map(TargetSignal::forecast)
                .filter(Objects::nonNull)
                .forEach(each -> numbers.add(each.value()));
        Deviations deviations = it.deviations();
        numbers.add(
                deviations.fromTarget() == null ? null : deviations.fromTarget().difference());
        numbers.add(
                deviations.fromPeers() == null ? null : deviations.fromPeers().difference());
        deviations
                .fromExpectedTrend()
                .forEach(each -> numbers.addAll(List.of(each.expected(), each.forecast(), each.difference())));
        return numbers.stream()
                .filter(Objects::nonNull)
                .map(BigDecimal::stripTrailingZeros)
                .toList();
    }
}
