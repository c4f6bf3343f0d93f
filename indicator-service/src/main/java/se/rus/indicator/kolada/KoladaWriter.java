package se.rus.indicator.kolada;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.rus.contracts.indicator.ObservationStatus;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.observation.DecidedReport;
import se.rus.indicator.observation.Intent;
import se.rus.indicator.observation.ObservationKey;
import se.rus.indicator.observation.Observations;
import se.rus.indicator.observation.Origin;
import se.rus.indicator.observation.ReportOutcome;
import se.rus.platform.store.StreamAppend;

/** Turns a page of Kolada's values into what is to be stored of them. Nothing is stored here. */
@ApplicationScoped
public class KoladaWriter {
    private static final String REASON = "Kolada har publicerat ett annat värde. Kolada has published another value.";

    private final Observations observations;

    KoladaWriter(Observations observations) {
        this.observations = observations;
    }

    /** What to append for a page, and what became of its values. */
    record Written(List<StreamAppend> appends, KoladaCounts counts) {}

    /** @param filled the indicators by their KPI; several counties may follow one */
    Uni<Written> write(List<KoladaValue> values, Map<String, List<Definition>> filled, String importId, Instant at) {
        List<Intent> reported = new ArrayList<>();
        List<ObservationKey> deleted = new ArrayList<>();
        long skipped = 0;
        for (KoladaValue value : values) {
            List<Definition> asking = asking(value, filled);
            skipped += asking.isEmpty() ? 1 : 0;
            for (Definition each : asking) {
                ObservationKey key =
                        new ObservationKey(each.indicatorId(), value.municipality(), value.year(), value.breakdown());
                if (value.deleted()) {
                    deleted.add(key);
                } else {
                    reported.add(intent(key, value, importId, at));
                }
            }
        }
        long unasked = skipped;
        return observations
                .decide(reported)
                .chain(decided -> observations
                        .withdraw(deleted, REASON, at)
                        .map(withdrawn -> written(decided, withdrawn, unasked)));
    }

    private static List<Definition> asking(KoladaValue value, Map<String, List<Definition>> filled) {
        return filled.getOrDefault(value.kpi(), List.of()).stream()
                .filter(each -> each.expectedActors().contains(value.municipality()))
                .toList();
    }

    private static Intent intent(ObservationKey key, KoladaValue value, String importId, Instant at) {
        return new Intent(key, value.value(), ObservationStatus.FINAL, REASON, "Kolada", Origin.KOLADA, importId, at);
    }

    private static Written written(List<DecidedReport> decided, List<StreamAppend> withdrawn, long unasked) {
        List<StreamAppend> appends = new ArrayList<>(withdrawn);
        KoladaCounts counts = new KoladaCounts(0, 0, 0, withdrawn.size(), unasked);
        for (DecidedReport each : decided) {
            each.append().ifPresent(appends::add);
            counts = counts.plus(
                    switch (each.outcome()) {
                        case ReportOutcome.Recorded ignored -> new KoladaCounts(1, 0, 0, 0, 0);
                        case ReportOutcome.Revised ignored -> new KoladaCounts(0, 1, 0, 0, 0);
                        case ReportOutcome.Unchanged ignored -> new KoladaCounts(0, 0, 1, 0, 0);
                        case ReportOutcome.Refused ignored -> new KoladaCounts(0, 0, 0, 0, 1);
                    });
        }
        return new Written(appends, counts);
    }
}
