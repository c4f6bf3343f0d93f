package se.rus.strategy.decision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.value.BilingualText;
import se.rus.strategy.deviation.Heard;
import se.rus.strategy.deviation.Span;

/**
 * Measures a decision against its indicator: the latest period that ended before the first measure was carried out, held
 * against the latest one that began after the last. Periods rather than days of assessment, so that a value of an old
 * period that is reported late is no effect.
 */
final class EffectMeasuring {
    private EffectMeasuring() {}

    /**
     * Whether it helped.
     *
     * @param heard all assessments of the indicator and actor, in order of version
     * @param desired where the values should go; null when that is not known
     */
    static ComputedEffect of(Verdict verdict, List<Heard> heard, DesiredDirection desired) {
        List<MeasureReport> reports = verdict.measures().stream()
                .flatMap(measure -> Stream.ofNullable(measure.latest()))
                .toList();
        List<LocalDate> days = reports.stream()
                .filter(report -> report.carriedOut() != CarriedOut.NO)
                .map(MeasureReport::on)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return reports.size() == verdict.measures().size()
                    ? none(Helped.NOT_CARRIED_OUT, EffectTexts.NOT_CARRIED_OUT)
                    : none(Helped.TOO_EARLY, EffectTexts.NOTHING_REPORTED);
        }
        int first = Span.monthOf(days.getFirst());
        int last = Span.monthOf(days.getLast());
        Optional<Heard> before = latest(heard, span -> span.toMonth() < first);
        Optional<Heard> after = latest(heard, span -> span.fromMonth() > last);
        if (before.isEmpty()) {
            return new ComputedEffect(
                    Helped.NOT_MEASURED, null, after.orElse(null), List.of(EffectTexts.nothingBefore(days.getFirst())));
        }
        return after.map(found -> compared(before.get(), found, desired))
                .orElseGet(() -> new ComputedEffect(
                        Helped.TOO_EARLY, before.get(), null, List.of(EffectTexts.nothingAfter(days.getLast()))));
    }

    private static Optional<Heard> latest(List<Heard> heard, Predicate<Span> within) {
        Comparator<Heard> order = Comparator.<Heard>comparingInt(
                        each -> Span.of(each.period()).orElseThrow().toMonth())
                .thenComparingLong(Heard::version);
        return heard.stream()
                .filter(each -> Span.of(each.period()).filter(within).isPresent())
                .max(order);
    }

    private static ComputedEffect compared(Heard before, Heard after, DesiredDirection desired) {
        Optional<Change> values = Change.ofValues(before, after, desired);
        Optional<Change> signals = Change.ofSignals(before.signal(), after.signal());
        List<BilingualText> steps = List.of(
                EffectTexts.values(before, after, values),
                EffectTexts.signals(before, after, signals),
                EffectTexts.CONTRIBUTION);
        return new ComputedEffect(answer(values, signals), before, after, steps);
    }

    /** The one decides where the other stands still or is missing; against each other they decide nothing. */
    private static Helped answer(Optional<Change> values, Optional<Change> signals) {
        List<Change> changes =
                Stream.of(values, signals).flatMap(Optional::stream).distinct().toList();
        if (changes.isEmpty()) {
            return Helped.NOT_MEASURED;
        }
        boolean better = changes.contains(Change.BETTER);
        boolean worse = changes.contains(Change.WORSE);
        if (better && worse) {
            return Helped.UNCLEAR;
        }
        return better ? Helped.HELPED : worse ? Helped.WORSE : Helped.UNCHANGED;
    }

    private static ComputedEffect none(Helped answer, BilingualText why) {
        return new ComputedEffect(answer, null, null, List.of(why));
    }
}
