package se.rus.indicator.observation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.rus.indicator.definition.DefinitionState;
import se.rus.indicator.definition.Definitions;
import se.rus.indicator.obligation.ReportingWindows;
import se.rus.indicator.obligation.Windows;
import se.rus.indicator.observation.ObservationCommand.Report;
import se.rus.indicator.plausibility.Evidence;
import se.rus.indicator.plausibility.Plausibility;
import se.rus.platform.decision.Decision;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.NewEvent;
import se.rus.platform.store.StreamAppend;

/**
 * Decides on values, one or many at once: definitions, what is there and what to hold the values against are read for
 * all of them together. Nothing is stored here; whoever asks appends what was decided, in the unit that it needs.
 */
@ApplicationScoped
public class Observations {
    private final ObservationDecider decider = new ObservationDecider();
    private final Definitions definitions;
    private final Standings standings;
    private final ReportingWindows windows;
    private final EvidenceReader evidence;
    private final EventIds ids;

    Observations(
            Definitions definitions,
            Standings standings,
            ReportingWindows windows,
            EvidenceReader evidence,
            EventIds ids) {
        this.definitions = definitions;
        this.standings = standings;
        this.windows = windows;
        this.evidence = evidence;
        this.ids = ids;
    }

    /** The decisions in the order of the intents, whose indicators all exist. */
    public Uni<List<DecidedReport>> decide(List<Intent> intents) {
        return intents.isEmpty()
                ? Uni.createFrom().item(List.of())
                : standings.of(intents.stream().map(Intent::key).toList()).chain(found -> decide(intents, found));
    }

    /** The same, for whoever has the standings already. */
    Uni<List<DecidedReport>> decide(List<Intent> intents, Standings.Found found) {
        Set<String> indicators =
                intents.stream().map(intent -> intent.key().indicatorId()).collect(Collectors.toSet());
        return current(indicators, found)
                .chain(known -> windows.windows()
                        .chain(open -> evidence.of(intents, known)
                                .map(values -> decide(intents, new Known(known, found, open, values)))));
    }

    /** What it takes to withdraw those of the values that are there. */
    public Uni<List<StreamAppend>> withdraw(List<ObservationKey> keys, String reason, Instant at) {
        return keys.isEmpty()
                ? Uni.createFrom().item(List.of())
                : standings
                        .of(keys)
                        .map(found -> keys.stream()
                                .distinct()
                                .flatMap(key -> withdrawal(key, found.of(key), reason, at).stream())
                                .toList());
    }

    private Optional<StreamAppend> withdrawal(ObservationKey key, ObservationState state, String reason, Instant at) {
        return switch (decider.decide(new ObservationCommand.Withdraw(key, reason, at), state)) {
            case Decision.Accepted<ObservationEvent>(List<ObservationEvent> events)
            when !events.isEmpty() ->
                Optional.of(new StreamAppend(
                        key.stream(), state.version(), List.of(new NewEvent(ids.next(), events.getFirst()))));
            case Decision.Accepted<ObservationEvent> ignored -> Optional.empty();
            case Decision.Rejected<ObservationEvent> ignored -> Optional.empty();
        };
    }

    /** All that decisions are made upon. */
    private record Known(
            Map<String, DefinitionState> indicators, Standings.Found standings, Windows windows, Evidence values) {}

    /** The definitions, read again where the version that came with the values is another. */
    private Uni<Map<String, DefinitionState>> current(Set<String> indicators, Standings.Found found) {
        return definitions.byId(indicators).chain(known -> {
            List<String> stale = known.entrySet().stream()
                    .filter(each -> each.getValue().version()
                            != found.definitionVersions().getOrDefault(each.getKey(), 0L))
                    .map(Map.Entry::getKey)
                    .toList();
            stale.forEach(definitions::forget);
            return stale.isEmpty() ? Uni.createFrom().item(known) : definitions.byId(indicators);
        });
    }

    private List<DecidedReport> decide(List<Intent> intents, Known known) {
        return intents.stream()
                .map(intent -> DecidedReport.of(
                        report(intent, known), known.standings().of(intent.key()), ids::next))
                .toList();
    }

    private static Report report(Intent intent, Known known) {
        ObservationKey key = intent.key();
        DefinitionState indicator = known.indicators().get(key.indicatorId());
        return new Report(
                intent,
                indicator,
                Plausibility.findings(
                        indicator.definition(),
                        key.actor(),
                        key.period(),
                        key.breakdown(),
                        intent.value(),
                        known.values()),
                intent.origin() == Origin.ACTOR
                        ? known.windows().closed(key.indicatorId(), key.actor(), key.period(), intent.at())
                        : Optional.empty());
    }
}
