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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
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
    private static final String WAITING = """
            select submission_id from submissions
            where status in ('received', 'running') and submission_id <> all ($1) order by received_at limit 1
            """;

    private final SubmissionDecider decider = new SubmissionDecider();
    private final Pool pool;
    private final EventStore store;
    private final StoredFiles files;
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
            PartByPart partByPart,
            AllOrNothing allOrNothing,
            SubmissionConfig config,
            Clock clock) {
        this.pool = pool;
        this.store = store;
        this.files = files;
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
        Optional<String> next = waiting();
        next.ifPresent(this::workOrSetAside);
        return next.isPresent();
    }

    /** One that fails waits a while, so that it does not stand in the way of the others. */
    private void workOrSetAside(String submissionId) {
        try {
            work(submissionId);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Submission %s: it is tried again after %s", submissionId, ASIDE);
            setAside.put(submissionId, clock.instant().plus(ASIDE));
        }
    }

    private Optional<String> waiting() {
        setAside.values().removeIf(until -> until.isBefore(clock.instant()));
        String[] aside = setAside.keySet().toArray(String[]::new);
        var found = pool.preparedQuery(WAITING)
                .execute(Tuple.tuple().addValue(aside))
                .await()
                .atMost(PATIENCE);
        return found.rowCount() == 0
                ? Optional.empty()
                : Optional.of(found.iterator().next().getString(0));
    }

    private void work(String submissionId) {
        List<RecordedEvent> history =
                store.readStream(Receipt.stream(submissionId)).await().atMost(PATIENCE);
        SubmissionState state = decider.fold(
                history.stream().map(event -> (SubmissionEvent) event.data()).toList());
        Receipt receipt = new Receipt(state.received(), history.getFirst().metadata());
        try (Upload upload = restored(receipt)) {
            Progress progress = new Progress(receipt, state, history.size());
            if (receipt.received().mode() == SubmissionMode.ALL_OR_NOTHING
                    && !receipt.received().dryRun()) {
                allOrNothing.work(upload, progress);
            } else {
                partByPart.work(upload, progress);
            }
        }
        files.forget(submissionId);
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
