package se.rus.indicator.kolada;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.kolada.KoladaImportEvent.Kind;
import se.rus.indicator.kolada.KoladaImportEvent.KoladaImportCompleted;
import se.rus.indicator.kolada.KoladaImportEvent.KoladaImportFailed;
import se.rus.indicator.kolada.KoladaImportEvent.KoladaImportPlanned;
import se.rus.indicator.kolada.KoladaImportEvent.KoladaPageImported;
import se.rus.platform.store.Append;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.NewEvent;
import se.rus.platform.store.RecordedEvent;
import se.rus.platform.store.StoreUnavailableException;
import se.rus.platform.store.StreamAppend;
import se.rus.platform.store.Unavailability;
import se.rus.platform.work.BackgroundWork;

/**
 * Works on imports a page a step. A page's values and the note that it was read are one unit in the store, so a restart
 * goes on with the next page and nothing is counted twice. Proved by: KoladaImportTest.
 */
@ApplicationScoped
public class KoladaWork implements BackgroundWork {
    private static final Logger LOG = Logger.getLogger(KoladaWork.class);
    private static final BilingualText OUR_FAULT = new BilingualText(
            "Något gick fel hos oss; begär importen igen eller tala med driften.",
            "Something went wrong on our side; ask for the import again or tell the operator.");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final KoladaSchedule schedule;
    private final KoladaImports imports;
    private final KoladaProgress progress;
    private final KoladaWriter writer;
    private final KoladaCatalogue catalogue;
    private final EventStore store;
    private final EventIds ids;
    private final Clock clock;
    private final KoladaClient client;
    private final KoladaAddresses addresses;
    private final KoladaLookup lookup;

    KoladaWork(
            KoladaSchedule schedule,
            KoladaImports imports,
            KoladaProgress progress,
            KoladaWriter writer,
            KoladaCatalogue catalogue,
            EventStore store,
            EventIds ids,
            Clock clock,
            KoladaConfig config) {
        this.schedule = schedule;
        this.imports = imports;
        this.progress = progress;
        this.writer = writer;
        this.catalogue = catalogue;
        this.store = store;
        this.ids = ids;
        this.clock = clock;
        this.client = new KoladaClient(config, new Pacer(config.requestsPerSecond(), clock, Thread::sleep));
        this.addresses = new KoladaAddresses(config.baseUrl(), config.perPage());
        this.lookup = new KoladaLookup(client, addresses);
    }

    @Override
    public String name() {
        return "kolada";
    }

    @Override
    public boolean step() {
        await(schedule.requestWhatIsDue());
        Optional<String> waiting = await(imports.waiting());
        waiting.ifPresent(this::work);
        return waiting.isPresent();
    }

    private void work(String importId) {
        List<RecordedEvent> history = await(store.readStream(KoladaImports.stream(importId)));
        KoladaImportState state = KoladaImportState.fold(
                history.stream().map(event -> (KoladaImportEvent) event.data()).toList());
        try {
            append(history, step(importId, state));
        } catch (KoladaException e) {
            append(history, event(new KoladaImportFailed(importId, e.text(), clock.instant())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            if (Unavailability.is(e) || e instanceof StoreUnavailableException) {
                throw e;
            }
            LOG.errorf(e, "Import %s fails, so that it does not stand in the way of others", importId);
            append(history, event(new KoladaImportFailed(importId, OUR_FAULT, clock.instant())));
        }
    }

    /** What one step adds: to the import's stream first, and to those of the values. */
    private record Added(KoladaImportEvent event, List<StreamAppend> values) {}

    private Added step(String importId, KoladaImportState state) throws InterruptedException {
        if (state.addresses() == null) {
            return event(planned(importId, state));
        }
        Optional<URI> address = state.address();
        if (address.isPresent()) {
            return page(importId, state, address.get());
        }
        if (state.requested().kind() == Kind.CATALOGUE && state.values() == 0) {
            // It cannot be true, and every KPI would be marked as gone.
            throw new KoladaException("Kolada's catalogue is empty.", "Koladas katalog är tom.");
        }
        return event(new KoladaImportCompleted(importId, clock.instant()));
    }

    private KoladaImportPlanned planned(String importId, KoladaImportState state) throws InterruptedException {
        if (state.requested().kind() == Kind.CATALOGUE) {
            return new KoladaImportPlanned(
                    importId,
                    List.of(addresses.catalogue().toString()),
                    List.of(),
                    List.of(),
                    List.of(),
                    clock.instant());
        }
        KoladaImports.Filled filled = await(imports.filled(state.requested()));
        Map<FilledPair, LocalDate> known = state.requested().all()
                ? Map.of()
                : await(progress.through(state.requested().indicators()));
        KoladaPlan plan = Planning.of(filled.definitions(), lookup.kpis(filled.kpis()), lookup.municipalities(), known);
        List<String> all = plan.questions().stream()
                .flatMap(question -> addresses.data(question).stream())
                .map(URI::toString)
                .toList();
        return new KoladaImportPlanned(
                importId, all, plan.unknownKpis(), plan.unknownActors(), plan.covered(), clock.instant());
    }

    private Added page(String importId, KoladaImportState state, URI address) throws InterruptedException {
        JsonNode page = client.page(address);
        String next = page.path("next_url").asText(null);
        if (state.requested().kind() == Kind.CATALOGUE) {
            int kept = await(catalogue.keep(page, importId, clock.instant()));
            return event(new KoladaPageImported(
                    importId, address.toString(), kept, KoladaCounts.NONE, Unasked.NONE, next, clock.instant()));
        }
        List<KoladaValue> values = KoladaValue.of(page);
        KoladaWriter.Written written = await(imports.filled(state.requested())
                .chain(filled -> writer.write(values, filled.byKpi(), importId, clock.instant())));
        return new Added(
                new KoladaPageImported(
                        importId,
                        address.toString(),
                        values.size(),
                        written.counts(),
                        Unasked.in(page, state.covered()),
                        next,
                        clock.instant()),
                written.appends());
    }

    private static Added event(KoladaImportEvent event) {
        return new Added(event, List.of());
    }

    /** When somebody was faster, with the import or with a value, the step is done again from what is there then. */
    private void append(List<RecordedEvent> history, Added added) {
        RecordedEvent first = history.getFirst();
        List<StreamAppend> streams = new ArrayList<>();
        streams.add(new StreamAppend(first.stream(), history.size(), List.of(new NewEvent(ids.next(), added.event()))));
        streams.addAll(added.values());
        await(store.append(new Append(streams, first.metadata(), Optional.empty())));
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().atMost(PATIENCE);
    }
}
