package se.rus.strategy.report.page;

import se.rus.contracts.indicator.Signal;

/** The ground behind a signal's symbol and the line around it; the symbol's contrast against it is above 7 to 1. */
record SignalColours(String ground, String line) {

    static SignalColours of(Signal signal) {
        return switch (signal) {
            case ACHIEVED -> new SignalColours("#dcf3e3", "#14602f");
            case ON_TRACK -> new SignalColours("#dcebfa", "#0b4f8a");
            case AT_RISK -> new SignalColours("#fdeec7", "#6b4300");
            case OFF_TRACK -> new SignalColours("#fbe1e1", "#8f1d1d");
            case NOT_ASSESSABLE -> new SignalColours("#e6eaed", "#434d56");
        };
    }
}
