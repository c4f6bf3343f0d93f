package se.rus.indicator.submission;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import se.rus.platform.store.Append;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.RecordedEvent;
import se.rus.platform.work.BackgroundWork;

/**
 * Works on the submissions that were answered 202, oldest first, from where they stand: a restart goes on at the first
 * row that is not handled yet. Proved by: LongSubmissionTest, and under a kill by acceptance's FaultsTest.
 */
@ApplicationScoped
public class SubmissionWork implements BackgroundWork {
    private static final Logger LOG = Logger.getLogger(SubmissionWork.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration ASIDE = Duration.ofSeconds(20);
    private static final Duration CANCELLING = Duration.ofSeconds(10);
    private static final String WAITING = """
            select submission_id, stop_asked_at is not null from submissions
            where status in ('received', 'running') and submission_id <> all ($1)
                and (stop_asked_at is null or stop_asked_at < $2)
            order by received_at limit 1
            """;

    /** One that is to be worked on, or to be cancelled for somebody who asked for that and was lost before it was done. */
    private record Waiting(String submissionId, boolean stopAsked) {}

    private final SubmissionDecider decider = new SubmissionDecider();
    private final Pool pool;
    private final EventStore store;
    private final StoredFiles files;
    private final EventIds ids;
    private final PartByPart partByPart;
    private final AllOrNothing allOrNothing;
    private final SubmissionConfig config;
    private final Clock clock;
    private final Map<String, Instant> setAside = new HashMap<>();
    private boolean tidied;

    SubmissionWork(
            Pool pool,
            EventStore store,
            StoredFiles files,
            EventIds ids,
            PartByPart partByPart,
            AllOrNothing allOrNothing,
            SubmissionConfig config,
            Clock clock) {
        this.pool = pool;
        this.store = store;
        this.files = files;
        this.ids = ids;
        this.partByPart = partByPart;
        this.allOrNothing = allOrNothing;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "submissions";
    }

    @Override
    public boolean step() {
        if (!config.working()) {
            return false;
        }
        if (!tidied) {
            files.forgetOrphans();
            tidied = true;
        }
        Optional<Waiting> next = waiting();
        next.ifPresent(this::workOrSetAside);
        return next.isPresent();
    }

    /** One that fails waits a while, so that it does not stand in the way of the others. */
    private void workOrSetAside(Waiting next) {
        try {
            work(next);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Submission %s: it is tried again after %s", next.submissionId(), ASIDE);
            setAside.put(next.submissionId(), clock.instant().plus(ASIDE));
        }
    }

    /** Those that somebody is about to cancel are left to them, as long as that takes at most. */
    private Optional<Waiting> waiting() {
        setAside.values().removeIf(until -> until.isBefore(clock.instant()));
        String[] aside = setAside.keySet().toArray(String[]::new);
        var found = pool.preparedQuery(WAITING)
                .execute(Tuple.tuple()
                        .addValue(aside)
                        .addValue(clock.instant().minus(CANCELLING).atOffset(ZoneOffset.UTC)))
                .await()
                .atMost(PATIENCE);
        return found.rowCount() == 0
                ? Optional.empty()
                : Optional.of(new Waiting(
                        found.iterator().next().getString(0),
                        found.iterator().next().getBoolean(1)));
    }

    private void work(Waiting next) {
        List<RecordedEvent> history =
                store.readStream(Receipt.stream(next.submissionId())).await().atMost(PATIENCE);
        SubmissionState state = decider.fold(
                history.stream().map(event -> (SubmissionEvent) event.data()).toList());
        Receipt receipt = new Receipt(state.received(), history.getFirst().metadata());
        Progress progress = new Progress(receipt, state, history.size());
        if (!state.status().isOver() && next.stopAsked()) {
            cancel(progress);
        } else if (!state.status().isOver()) {
            work(progress);
        }
        files.forgetIfOver(next.submissionId()).await().atMost(PATIENCE);
    }

    private void work(Progress progress) {
        Receipt receipt = progress.receipt();
        try (Upload upload = restored(receipt)) {
            if (receipt.received().mode() == SubmissionMode.ALL_OR_NOTHING
                    && !receipt.received().dryRun()) {
                allOrNothing.work(upload, progress);
            } else {
                partByPart.work(upload, progress);
            }
        }
    }

    private void cancel(Progress progress) {
        Progress.Step cancelled = progress.with(new SubmissionCommand.Cancel(clock.instant()), ids::next);
        store.append(new Append(List.of(cancelled.append()), progress.receipt().metadata(), Optional.empty()))
                .await()
                .atMost(PATIENCE);
    }

    private Upload restored(Receipt receipt) {
        SubmissionEvent.SubmissionReceived it = receipt.received();
        try {
            Path file = Files.createTempFile("submission-", ".rows");
            files.restore(it.submissionId(), file);
            return new Upload(file, it.format(), it.charset(), it.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
