package se.rus.indicator.definition;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.indicator.definition.DefinitionEvent.IndicatorRetired;
import se.rus.indicator.definition.DefinitionEvent.IndicatorRevised;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.RecordedEvent;

/** The history of a definition: every version as it was, who changed it, when and why. */
@ApplicationScoped
public class IndicatorVersions {
    private final DefinitionDecider decider = new DefinitionDecider();
    private final EventStore store;

    IndicatorVersions(EventStore store) {
        this.store = store;
    }

    /**
     * One version of an indicator: as it was, who changed it, when and why.
     *
     * @param indicator the indicator as that version had it
     * @param reason null for the first version
     * @param client the client that changed it
     * @param at when it was changed
     */
    @Schema(name = "IndicatorVersion")
    public record Version(IndicatorDocument indicator, String reason, String client, Instant at) {}

    /** Oldest first; 404 when there is no such indicator. */
    Uni<List<Version>> of(String indicatorId) {
        return store.readStream(Definitions.stream(indicatorId)).map(this::versions);
    }

    private List<Version> versions(List<RecordedEvent> history) {
        if (history.isEmpty()) {
            throw Definitions.noSuchIndicator();
        }
        List<Version> versions = new ArrayList<>();
        DefinitionState state = decider.initial();
        for (RecordedEvent each : history) {
            DefinitionEvent event = (DefinitionEvent) each.data();
            state = decider.evolve(state, event);
            versions.add(new Version(
                    IndicatorDocument.of(state.definition(), state.version(), state.retired()),
                    reason(event),
                    each.metadata().clientId(),
                    each.recordedAt()));
        }
        return versions;
    }

    private static String reason(DefinitionEvent event) {
        return switch (event) {
            case IndicatorRevised it -> it.reason();
            case IndicatorRetired it -> it.reason();
            case DefinitionEvent.IndicatorDefined ignored -> null;
            case DefinitionEvent.IndicatorCodeTaken ignored -> null;
        };
    }
}
