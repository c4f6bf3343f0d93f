package se.rus.indicator.kolada;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.kolada.KoladaImportEvent.KoladaImportCompleted;
import se.rus.indicator.kolada.KoladaImportEvent.KoladaImportFailed;
import se.rus.indicator.kolada.KoladaImportEvent.KoladaImportPlanned;
import se.rus.indicator.kolada.KoladaImportEvent.KoladaImportRequested;
import se.rus.indicator.kolada.KoladaImportEvent.KoladaPageImported;
import se.rus.indicator.kolada.KoladaImportEvent.KoladaSetTaken;

/**
 * An import as it stands: what it is about, and which address comes next.
 *
 * @param addresses null until they are known
 * @param covered what is known when all is read
 * @param done how many of them are read to their end
 * @param next the page to read; null when the next address is to be asked
 * @param reason why it failed; null otherwise
 */
record KoladaImportState(
        KoladaImportRequested requested,
        List<String> addresses,
        List<Covered> covered,
        int done,
        String next,
        long pages,
        long values,
        KoladaCounts counts,
        String status,
        BilingualText reason) {
    static final KoladaImportState NONE =
            new KoladaImportState(null, null, List.of(), 0, null, 0, 0, KoladaCounts.NONE, null, null);

    /** The next page to ask for; empty when all are read. */
    Optional<URI> address() {
        if (next != null) {
            return Optional.of(URI.create(next));
        }
        return done < addresses.size() ? Optional.of(URI.create(addresses.get(done))) : Optional.empty();
    }

    static KoladaImportState fold(List<KoladaImportEvent> history) {
        KoladaImportState state = NONE;
        for (KoladaImportEvent event : history) {
            state = state.after(event);
        }
        return state;
    }

    KoladaImportState after(KoladaImportEvent event) {
        return switch (event) {
            case KoladaImportRequested it ->
                new KoladaImportState(it, null, List.of(), 0, null, 0, 0, KoladaCounts.NONE, "waiting", null);
            case KoladaImportPlanned it ->
                new KoladaImportState(requested, it.addresses(), it.covered(), 0, null, 0, 0, counts, "running", null);
            case KoladaPageImported it ->
                new KoladaImportState(
                        requested,
                        addresses,
                        covered,
                        it.next() == null ? done + 1 : done,
                        it.next(),
                        pages + 1,
                        values + it.values(),
                        counts.plus(it.counts()),
                        "running",
                        null);
            case KoladaSetTaken ignored -> this;
            case KoladaImportCompleted ignored -> ended("completed", null);
            case KoladaImportFailed it -> ended("failed", it.reason());
        };
    }

    private KoladaImportState ended(String how, BilingualText why) {
        return new KoladaImportState(requested, addresses, covered, done, next, pages, values, counts, how, why);
    }
}
