package se.rus.strategy.report.figures;

import java.util.List;
import java.util.function.ToLongFunction;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.progress.SignalCounts;
import se.rus.contracts.value.BilingualText;

/** A signal as people read it: a symbol and words, so that colour is never needed. */
public enum SignalWords {
    ACHIEVED(Signal.ACHIEVED, "✓", "Uppnått", "Achieved", SignalCounts::achieved),
    ON_TRACK(Signal.ON_TRACK, "↗", "På väg", "On track", SignalCounts::onTrack),
    AT_RISK(Signal.AT_RISK, "!", "Risk att inte nås", "At risk", SignalCounts::atRisk),
    OFF_TRACK(Signal.OFF_TRACK, "✕", "Nås inte", "Off track", SignalCounts::offTrack),
    NOT_ASSESSABLE(Signal.NOT_ASSESSABLE, "?", "Kan inte bedömas", "Not assessable", SignalCounts::notAssessable);

    private final Signal signal;
    private final String symbol;
    private final BilingualText text;
    private final ToLongFunction<SignalCounts> count;

    SignalWords(Signal signal, String symbol, String sv, String en, ToLongFunction<SignalCounts> count) {
        this.signal = signal;
        this.symbol = symbol;
        this.text = new BilingualText(sv, en);
        this.count = count;
    }

    public static SignalWords of(Signal signal) {
        return switch (signal) {
            case ACHIEVED -> ACHIEVED;
            case ON_TRACK -> ON_TRACK;
            case AT_RISK -> AT_RISK;
            case OFF_TRACK -> OFF_TRACK;
            case NOT_ASSESSABLE -> NOT_ASSESSABLE;
        };
    }

    public Signal signal() {
        return signal;
    }

    public String symbol() {
        return symbol;
    }

    public BilingualText text() {
        return text;
    }

    /** How many pairs have this signal. */
    public long in(SignalCounts counts) {
        return count.applyAsLong(counts);
    }

    /** The headings of five columns, one a signal. */
    static List<BilingualText> headings() {
        return List.of(values()).stream()
                .map(each -> new BilingualText(each.symbol + " " + each.text.sv(), each.symbol + " " + each.text.en()))
                .toList();
    }

    /** The cells under them. */
    static List<Cell> cells(SignalCounts counts) {
        return List.of(values()).stream()
                .<Cell>map(each -> new Cell.Count(each.in(counts)))
                .toList();
    }
}
