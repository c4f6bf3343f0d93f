package se.rus.indicator.signal;

import java.util.List;
import java.util.Optional;
import se.rus.contracts.indicator.Breakdown;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.assessment.Assessment;
import se.rus.indicator.observation.ObservationKey;
import se.rus.platform.store.StreamId;

/** What signals are called in the store, and what becomes of one that was set by hand. Pure. */
final class Signals {
    private Signals() {}

    static StreamId stream(String indicatorId, String actor) {
        return new StreamId("assessment/" + indicatorId + "/" + actor);
    }

    static StreamId countyStream(String indicatorId, String county) {
        return new StreamId("assessment/" + indicatorId + "/county-" + county);
    }

    static ObservationKey key(String indicatorId, String actor, String period) {
        return new ObservationKey(indicatorId, actor, period, Breakdown.TOTAL);
    }

    /** A signal set by hand holds for as long as the value that it was set for; another value is assessed anew. */
    static Assessment keepingOverride(Assessment computed, Optional<Assessment> last) {
        return last.filter(each -> each.override() != null)
                .filter(each -> sameValue(each, computed))
                .map(each -> computed.overridden(
                        each.signal(),
                        each.override().motivation(),
                        each.override().client(),
                        each.override().at()))
                .orElse(computed);
    }

    private static boolean sameValue(Assessment one, Assessment other) {
        return one.value() == null || other.value() == null
                ? one.value() == other.value()
                : one.value().compareTo(other.value()) == 0;
    }

    /** Where every value was taken back. */
    static Assessment nothingReported() {
        return new Assessment(
                Signal.NOT_ASSESSABLE,
                "missing",
                null,
                null,
                List.of(new BilingualText("Inget värde är rapporterat.", "No value has been reported.")),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
