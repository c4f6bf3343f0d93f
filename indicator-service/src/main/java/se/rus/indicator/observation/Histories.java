package se.rus.indicator.observation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import se.rus.indicator.remark.Remarks;
import se.rus.platform.http.ProblemType;
import se.rus.platform.store.EventStore;

/** Reads what became of a value over time. */
@ApplicationScoped
public class Histories {
    private final EventStore store;
    private final Remarks remarks;

    Histories(EventStore store, Remarks remarks) {
        this.store = store;
        this.remarks = remarks;
    }

    /** As it was known at a point in time, which may be in the future; 404 when nothing was. */
    Uni<ObservationHistory> of(ObservationKey key, Instant asOf) {
        return versions(key, asOf)
                .chain(versions -> remarks.of(key)
                        .map(said -> ObservationHistory.of(
                                versions,
                                said.stream()
                                        .filter(each -> !each.at().isAfter(asOf))
                                        .toList())));
    }

    private Uni<List<ObservationVersion>> versions(ObservationKey key, Instant asOf) {
        return store.readStream(key.stream()).map(events -> {
            List<ObservationVersion> versions = events.stream()
                    .map(ObservationVersion::of)
                    .filter(version -> !version.recordedAt().isAfter(asOf))
                    .toList();
            if (versions.isEmpty()) {
                throw ProblemType.NOT_FOUND.exception("Nothing has been reported here.", "Inget är rapporterat här.");
            }
            return versions;
        });
    }
}
