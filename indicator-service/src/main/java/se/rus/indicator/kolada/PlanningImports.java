package se.rus.indicator.kolada;

import io.smallrye.mutiny.Uni;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.rus.indicator.kolada.KoladaImportEvent.KoladaImportPlanned;
import se.rus.indicator.kolada.KoladaImportEvent.KoladaImportRequested;

/** Finds out what an import has to ask. For worker threads. */
final class PlanningImports {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final KoladaImports imports;
    private final KoladaProgress progress;
    private final KoladaLookup lookup;
    private final KoladaAddresses addresses;
    private final Clock clock;

    PlanningImports(
            KoladaImports imports,
            KoladaProgress progress,
            KoladaLookup lookup,
            KoladaAddresses addresses,
            Clock clock) {
        this.imports = imports;
        this.progress = progress;
        this.lookup = lookup;
        this.addresses = addresses;
        this.clock = clock;
    }

    KoladaImportPlanned planned(KoladaImportRequested requested) throws InterruptedException {
        return switch (requested.kind()) {
            case CATALOGUE -> list(requested, addresses.catalogue());
            case GROUPS -> list(requested, addresses.groups());
            case DATA -> data(requested);
        };
    }

    private KoladaImportPlanned list(KoladaImportRequested requested, URI address) {
        return new KoladaImportPlanned(
                requested.importId(), List.of(address.toString()), List.of(), List.of(), List.of(), clock.instant());
    }

    private KoladaImportPlanned data(KoladaImportRequested requested) throws InterruptedException {
        KoladaImports.Filled filled = await(imports.filled(requested));
        Map<FilledPair, LocalDate> known = requested.all() ? Map.of() : await(progress.through(requested.indicators()));
        KoladaPlan plan = Planning.of(filled.definitions(), lookup.kpis(filled.kpis()), lookup.municipalities(), known);
        List<String> all = plan.questions().stream()
                .flatMap(question -> addresses.data(question).stream())
                .map(URI::toString)
                .toList();
        return new KoladaImportPlanned(
                requested.importId(), all, plan.unknownKpis(), plan.unknownActors(), plan.covered(), clock.instant());
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().atMost(PATIENCE);
    }
}
