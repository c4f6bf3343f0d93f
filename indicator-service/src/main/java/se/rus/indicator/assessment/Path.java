package se.rus.indicator.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import se.rus.contracts.indicator.Signal;
import se.rus.indicator.definition.Definition;

/** A value against a number to reach or to stay within, by way of the straight line, and then the forecast. */
final class Path {
    private Path() {}

    static Verdict judge(Definition definition, ComparableSeries series, Aim aim, Outlook outlook) {
        boolean higherIsBetter = aim.higherIsBetter(definition.desired());
        BigDecimal value = outlook.value();
        BigDecimal target = aim.target().value();
        Steps steps = SignalWords.compared(higherIsBetter, value, aim.target());
        if (reaches(higherIsBetter, Fraction.of(value), Fraction.of(target))) {
            return new Verdict(Signal.ACHIEVED, null, steps.then(SignalWords.reached(true)));
        }
        steps = steps.then(SignalWords.reached(false));
        Optional<Start> start = Start.ofLine(definition, series);
        if (start.isEmpty()) {
            String reason = Start.missing(definition, series);
            return new Verdict(Signal.NOT_ASSESSABLE, reason, steps.then(SignalWords.noStart(reason)));
        }
        Line line = new Line(start, aim.period(), target);
        Fraction expected = line.at(series.period().endMonth()).orElseThrow();
        steps = steps.then(SignalWords.line(start.get(), aim.target(), expected.decimal(), series.period()));
        boolean onLine = reaches(higherIsBetter, Fraction.of(value), expected);
        steps = steps.then(SignalWords.onLine(onLine));
        Signal signal = Signal.ON_TRACK;
        if (!onLine) {
            BigDecimal from = start.get().value();
            boolean better = higherIsBetter ? value.compareTo(from) > 0 : value.compareTo(from) < 0;
            signal = better ? Signal.AT_RISK : Signal.OFF_TRACK;
            steps = steps.then(SignalWords.againstStart(better, start.get()));
        }
        return turned(signal, outlook.judges(aim, higherIsBetter), steps);
    }

    /** The forecast moves a signal at most one step, and never one that is achieved. */
    private static Verdict turned(Signal signal, Optional<Boolean> reaches, Steps steps) {
        if (reaches.isEmpty()) {
            return new Verdict(signal, null, steps);
        }
        boolean will = reaches.get();
        Signal turned = switch (signal) {
            case ON_TRACK -> will ? signal : Signal.AT_RISK;
            case AT_RISK -> will ? Signal.ON_TRACK : signal;
            case OFF_TRACK -> will ? Signal.AT_RISK : signal;
            case ACHIEVED, NOT_ASSESSABLE -> signal;
        };
        if (turned == signal) {
            return new Verdict(signal, null, steps);
        }
        return new Verdict(
                turned,
                will ? "forecastReaches" : "forecastMisses",
                steps.then(SignalWords.turned(will, signal, turned)));
    }

    private static boolean reaches(boolean higherIsBetter, Fraction value, Fraction mark) {
        return higherIsBetter ? value.compareTo(mark) >= 0 : value.compareTo(mark) <= 0;
    }
}
