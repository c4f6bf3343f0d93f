package se.rus.indicator.submission;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import se.rus.indicator.table.TableRow;
import se.rus.platform.store.Append;
import se.rus.platform.store.AppendResult;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.StreamAppend;

/**
 * Accepts what is right, part by part. A part's rows and the note of how far the submission has come are one unit in the
 * store, so no row is stored without being counted, and none is counted twice. While one part is stored the next is
 * read and decided.
 */
@ApplicationScoped
public class PartByPart {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Parts parts;
    private final EventStore store;
    private final StopRequests stops;
    private final SubmissionConfig config;
    private final EventIds ids;
    private final Clock clock;

    PartByPart(Parts parts, EventStore store, StopRequests stops, SubmissionConfig config, EventIds ids, Clock clock) {
        this.parts = parts;
        this.store = store;
        this.stops = stops;
        this.config = config;
        this.ids = ids;
        this.clock = clock;
    }

    /** A part that is ready to be stored, and how to decide on it again. */
    private record Ready(ReadPart read, CompletableFuture<DecidedPart> decided) {}

    /** Works to the end, or until somebody else has a hand in it: asked to stop, or another process took over. */
    void work(Upload upload, Progress from) {
        try (RowFile file = RowFile.open(upload, config)) {
            SeenKeys seen = new SeenKeys();
            skip(file, from, seen);
            Optional<Progress> progress = Optional.of(from);
            Optional<Ready> next = next(file, from.receipt(), seen);
            String id = from.receipt().received().submissionId();
            while (next.isPresent() && progress.isPresent() && !stops.asked(id)) {
                CompletableFuture<Optional<Progress>> stored = start(store(next.get(), progress.get()));
                next = next(file, from.receipt(), seen);
                progress = stored.join();
            }
        }
    }

    /** Rows that were handled before are read again only to know which observations they named. */
    private void skip(RowFile file, Progress from, SeenKeys seen) {
        long handled = 0;
        while (handled < from.state().handled()) {
            List<TableRow> rows = file.nextPart();
            handled += rows.size();
            parts.read(rows, file.place(), from.receipt(), seen).await().atMost(PATIENCE);
        }
    }

    private Optional<Ready> next(RowFile file, Receipt receipt, SeenKeys seen) {
        List<TableRow> rows = file.nextPart();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        ReadPart read = parts.read(rows, file.place(), receipt, seen).await().atMost(PATIENCE);
        return Optional.of(new Ready(read, start(parts.decide(read))));
    }

    private Uni<Optional<Progress>> store(Ready part, Progress progress) {
        return Uni.createFrom().completionStage(part.decided()).chain(decided -> store(part.read(), decided, progress));
    }

    /** Empty when the submission has gone on without us. A value that somebody else changed is decided upon again. */
    private Uni<Optional<Progress>> store(ReadPart read, DecidedPart decided, Progress progress) {
        Progress.Step step = progress.with(
                new SubmissionCommand.HandleRows(
                        decided.reports().size(), decided.counts(), decided.refusals(), clock.instant()),
                ids::next);
        return store.append(unit(step, decided, progress.receipt())).chain(result -> switch (result) {
            case AppendResult.Appended ignored -> Uni.createFrom().item(Optional.of(step.after()));
            case AppendResult.KeyUsed ignored -> throw new IllegalStateException("there is no key");
            case AppendResult.Conflict conflict ->
                conflict.stream().equals(progress.receipt().stream())
                        ? Uni.createFrom().item(Optional.<Progress>empty())
                        : parts.decide(read).chain(again -> store(read, again, progress));
        });
    }

    private static Append unit(Progress.Step step, DecidedPart decided, Receipt receipt) {
        List<StreamAppend> streams = new ArrayList<>();
        streams.add(step.append());
        if (!receipt.received().dryRun()) {
            streams.addAll(decided.appends());
        }
        return new Append(streams, receipt.metadata(), Optional.empty());
    }

    private static <T> CompletableFuture<T> start(Uni<T> work) {
        return work.subscribeAsCompletionStage();
    }
}
