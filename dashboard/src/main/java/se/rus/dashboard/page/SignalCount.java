package se.rus.dashboard.page;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.progress.SignalCounts;

/**
 * One signal and how many there are of it.
 *
 * @param signal which
 * @param count 0 or more
 */
public record SignalCount(Signal signal, long count) {

    /** The counts one by one, best first. */
    @TemplateExtension
    static List<SignalCount> bySignal(SignalCounts counts) {
        return List.of(
                new SignalCount(Signal.ACHIEVED, counts.achieved()),
                new SignalCount(Signal.ON_TRACK, counts.onTrack()),
                new SignalCount(Signal.AT_RISK, counts.atRisk()),
                new SignalCount(Signal.OFF_TRACK, counts.offTrack()),
                new SignalCount(Signal.NOT_ASSESSABLE, counts.notAssessable()));
    }
}
