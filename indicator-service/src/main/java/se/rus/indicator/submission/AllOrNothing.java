package se.rus.indicator.submission;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import se.rus.indicator.table.TableRow;
import se.rus.platform.store.Append;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.StreamAppend;

/**
 * Stores a long submission whole or not at all: first every row is looked at and nothing is stored; only when all are
 * right are they stored, in one transaction. A value that somebody changes in between makes it start over.
 */
@ApplicationScoped
public class AllOrNothing {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String CHECKED =
            "update submissions set checked = $2 where submission_id = $1 and status in ('received', 'running')";

    private final Parts parts;
    private final EventStore store;
    private final Pool pool;
    private final SubmissionConfig config;
    private final EventIds ids;
    private final Clock clock;

    AllOrNothing(Parts parts, EventStore store, Pool pool, SubmissionConfig config, EventIds ids, Clock clock) {
        this.parts = parts;
        this.store = store;
        this.pool = pool;
        this.config = config;
        this.ids = ids;
        this.clock = clock;
    }

    /** What the first look has found. */
    private record Look(SubmissionCounts counts, List<RowReport> refusals) {}

    /** One look and one attempt to store; the submission stays waiting when somebody was faster with a value. */
    void work(Upload upload, Progress progress) {
        Look look = look(upload, progress.receipt());
        if (look.counts().refused() > 0) {
            Progress.Step refused = progress.with(
                    new SubmissionCommand.Refuse(look.counts(), look.refusals(), clock.instant()), ids::next);
            store.append(new Append(
                            List.of(refused.append()), progress.receipt().metadata(), Optional.empty()))
                    .await()
                    .atMost(PATIENCE);
            return;
        }
        try (RowFile file = RowFile.open(upload, config)) {
            store.appendWhole(new Units(file, progress, look));
        }
    }

    private Look look(Upload upload, Receipt receipt) {
        SubmissionCounts counts = SubmissionCounts.NONE;
        List<RowReport> refusals = new ArrayList<>();
        SeenKeys seen = new SeenKeys();
        try (RowFile file = RowFile.open(upload, config)) {
            for (List<TableRow> rows = file.nextPart(); !rows.isEmpty(); rows = file.nextPart()) {
                DecidedPart decided = decided(rows, file, receipt, seen);
                counts = counts.plus(decided.counts());
                decided.refusals().stream()
                        .limit(SubmissionDecider.KEPT_REFUSALS - (long) refusals.size())
                        .forEach(refusals::add);
                checked(receipt.received().submissionId(), counts.rows());
            }
        }
        return new Look(counts, refusals);
    }

    private DecidedPart decided(List<TableRow> rows, RowFile file, Receipt receipt, SeenKeys seen) {
        return parts.read(rows, file.place(), receipt, seen)
                .chain(parts::decide)
                .await()
                .atMost(PATIENCE);
    }

    /** For those who watch; no fact, so no event. */
    private void checked(String submissionId, long rows) {
        pool.preparedQuery(CHECKED)
                .execute(Tuple.of(submissionId, rows))
                .await()
                .atMost(PATIENCE);
    }

    /** The parts of the file as units, the note that all are handled with the last. */
    private final class Units implements Iterator<Append> {
        private final RowFile file;
        private final Progress progress;
        private final Look look;
        private final SeenKeys seen = new SeenKeys();
        private long handled;

        Units(RowFile file, Progress progress, Look look) {
            this.file = file;
            this.progress = progress;
            this.look = look;
        }

        @Override
        public boolean hasNext() {
            return handled < look.counts().rows();
        }

        @Override
        public Append next() {
            List<StreamAppend> streams = new ArrayList<>();
            while (streams.isEmpty() && hasNext()) {
                List<TableRow> rows = file.nextPart();
                handled += rows.size();
                streams.addAll(decided(rows, file, progress.receipt(), seen).appends());
            }
            if (!hasNext()) {
                streams.add(progress.with(
                                new SubmissionCommand.HandleRows(handled, look.counts(), List.of(), clock.instant()),
                                ids::next)
                        .append());
            }
            if (streams.isEmpty()) {
                throw new NoSuchElementException();
            }
            return new Append(streams, progress.receipt().metadata(), Optional.empty());
        }
    }
}
