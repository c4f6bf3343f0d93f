package se.rus.indicator.kolada;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.kolada.KoladaImportEvent.Kind;
import se.rus.indicator.kolada.KoladaImportEvent.KoladaImportCompleted;
import se.rus.indicator.kolada.KoladaImportEvent.KoladaImportFailed;
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
    private final KoladaWriter writer;
    private final KoladaCatalogue catalogue;
    private final FetchedGroups groups;
    private final EventStore store;
    private final EventIds ids;
    private final Clock clock;
    private final KoladaClient client;
    private final PlanningImports planning;

    KoladaWork(
            KoladaSchedule schedule,
            KoladaImports imports,
            KoladaProgress progress,
            KoladaWriter writer,
            KoladaCatalogue catalogue,
            FetchedGroups groups,
            EventStore store,
            EventIds ids,
            Clock clock,
            KoladaConfig config) {
        this.schedule = schedule;
        this.imports = imports;
        this.writer = writer;
        this.catalogue = catalogue;
        this.groups = groups;
        this.store = store;
        this.ids = ids;
        this.clock = clock;
        this.client = new KoladaClient(config, new Pacer(config.requestsPerSecond(), clock, Thread::sleep));
        KoladaAddresses addresses = new KoladaAddresses(config.baseUrl(), config.perPage());
        this.planning = new PlanningImports(imports, progress, new KoladaLookup(client, addresses), addresses, clock);
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
            return event(planning.planned(state.requested()));
        }
        Optional<URI> address = state.address();
        if (address.isPresent()) {
            return page(importId, state, address.get());
        }
        if (state.requested().kind() != Kind.DATA && state.values() == 0) {
            // It cannot be true, and everything that is known would be marked as gone.
            throw new KoladaException("Kolada's list is empty.", "Koladas lista är tom.");
        }
        return event(new KoladaImportCompleted(importId, clock.instant()));
    }

    private Added page(String importId, KoladaImportState state, URI address) throws InterruptedException {
        JsonNode page = client.page(address);
        Instant now = clock.instant();
        return switch (state.requested().kind()) {
            case CATALOGUE -> {
                int kept = await(catalogue.keep(page, importId, now));
                yield event(read(importId, address, page, kept, KoladaCounts.NONE, Unasked.NONE));
            }
            case GROUPS -> {
                int kept = await(groups.keep(page, importId));
                yield event(read(importId, address, page, kept, KoladaCounts.NONE, FetchedGroups.unknownMembers(page)));
            }
            case DATA -> {
                List<KoladaValue> values = KoladaValue.of(page);
                KoladaWriter.Written written = await(imports.filled(state.requested())
                        .chain(filled -> writer.write(values, filled.byKpi(), importId, now)));
                Unasked unasked = Unasked.in(page, state.covered());
                yield new Added(
                        read(importId, address, page, values.size(), written.counts(), unasked), written.appends());
            }
        };
    }

    private KoladaPageImported read(
            String importId, URI address, JsonNode page, long values, KoladaCounts counts, Unasked unasked) {
        String next = page.path("next_url").asText(null);
        return new KoladaPageImported(importId, address.toString(), values, counts, unasked, next, clock.instant());
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
