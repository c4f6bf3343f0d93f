package se.rus.indicator.signal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.rus.indicator.assessment.Assessment;
import se.rus.indicator.assessment.AssessmentInput;
import se.rus.indicator.assessment.Assessor;
import se.rus.indicator.definition.DefinitionState;
import se.rus.indicator.definition.Definitions;
import se.rus.indicator.signal.SignalMaterial.Latest;
import se.rus.indicator.signal.SignalMaterial.Whose;
import se.rus.platform.store.Append;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.NewEvent;

/**
 * Assesses actors' values, and stores the assessments that say something new. It waits for the database on the thread of
 * its caller, where the assessing is done too: a hundred assessments on an event loop would hold up who reports.
 */
@ApplicationScoped
public class ActorSignals {
    private final Definitions definitions;
    private final SignalMaterial material;
    private final EventStore store;
    private final EventIds ids;
    private final Clock clock;

    ActorSignals(Definitions definitions, SignalMaterial material, EventStore store, EventIds ids, Clock clock) {
        this.definitions = definitions;
        this.material = material;
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    /** Somebody who is faster with one of them makes it due again, so a conflict here needs nothing more. */
    void assess(List<Whose> wanted) {
        List<String> indicators =
                wanted.stream().map(Whose::indicatorId).distinct().toList();
        Map<String, DefinitionState> known = Worked.await(definitions.current(indicators));
        Totals totals = Worked.await(material.totalsAndPeersOf(wanted));
        Map<Whose, Latest> latest = Worked.await(material.latest(wanted));
        Worked.await(store.appendAll(wanted.stream()
                .flatMap(each -> unit(each, known, totals, latest).stream())
                .toList()));
    }

    private Optional<Append> unit(
            Whose whose, Map<String, DefinitionState> known, Totals totals, Map<Whose, Latest> latest) {
        return Optional.ofNullable(known.get(whose.indicatorId())).flatMap(found -> {
            Optional<AssessmentInput> input = totals.input(found.definition(), whose.actor());
            Optional<Latest> last = Optional.ofNullable(latest.get(whose));
            Assessment computed = input.map(Assessor::assess).orElseGet(Signals::nothingReported);
            Assessment assessment = Signals.keepingOverride(computed, last.map(Latest::assessment));
            boolean isKnown =
                    last.filter(each -> each.assessment().equals(assessment)).isPresent();
            Optional<String> period = input.map(each -> each.period().text()).or(() -> last.map(Latest::period));
            return isKnown ? Optional.empty() : period.map(each -> append(whose, each, assessment, last));
        });
    }

    private Append append(Whose whose, String period, Assessment assessment, Optional<Latest> last) {
        SignalEvent event = new SignalEvent.ObservationAssessed(
                Signals.key(whose.indicatorId(), whose.actor(), period), assessment, clock.instant());
        return Append.of(
                Signals.stream(whose.indicatorId(), whose.actor()),
                last.map(Latest::version).orElse(0L),
                List.of(new NewEvent(ids.next(), event)),
                Worked.metadata(
                        Signals.key(whose.indicatorId(), whose.actor(), period).county()));
    }
}
