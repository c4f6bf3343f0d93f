package se.rus.indicator.submission;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import se.rus.indicator.table.TableRow;
import se.rus.platform.store.Append;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.StreamAppend;

/**
 * Stores a long submission whole or not at all: first every row is looked at and nothing is stored; only when all are
 * right are they stored, in one transaction. A value that somebody changes in between makes it start over, and a request
 * to stop it undoes what the transaction has done. Proved by: LongSubmissionTest, CancelledSubmissionTest.
 */
@ApplicationScoped
public class AllOrNothing {
    private static final Logger LOG = Logger.getLogger(AllOrNothing.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String CHECKED = """
            update submissions set checked = $2
            where submission_id = $1 and status in ('received', 'running') and stop_asked_at is null
            """;

    private final Parts parts;
    private final EventStore store;
    private final Pool pool;
    private final StopRequests stops;
    private final SubmissionConfig config;
    private final EventIds ids;
    private final Clock clock;

    AllOrNothing(
            Parts parts,
            EventStore store,
            Pool pool,
            StopRequests stops,
            SubmissionConfig config,
            EventIds ids,
            Clock clock) {
        this.parts = parts;
        this.store = store;
        this.pool = pool;
        this.stops = stops;
        this.config = config;
        this.ids = ids;
        this.clock = clock;
    }

    /** What the first look has found. */
    private record Look(SubmissionCounts counts, List<RowReport> refusals) {}

    /** Nothing may be stored: the transaction is to be undone. */
    private static final class UndoneException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** One look and one attempt to store; the submission stays waiting when somebody was faster with a value. */
    void work(Upload upload, Progress progress) {
        look(upload, progress.receipt()).ifPresent(look -> {
            if (look.counts().refused() > 0) {
                refuse(look, progress);
            } else {
                storeWhole(upload, progress);
            }
        });
    }

    private void refuse(Look look, Progress progress) {
        Progress.Step refused =
                progress.with(new SubmissionCommand.Refuse(look.counts(), look.refusals(), clock.instant()), ids::next);
        store.append(new Append(List.of(refused.append()), progress.receipt().metadata(), Optional.empty()))
                .await()
                .atMost(PATIENCE);
    }

    private void storeWhole(Upload upload, Progress progress) {
        try (RowFile file = RowFile.open(upload, config)) {
            store.appendWhole(new Units(file, progress));
        } catch (UndoneException e) {
            LOG.infof(
                    "Submission %s: undone while it was stored",
                    progress.receipt().received().submissionId());
        }
    }

    /** Empty when somebody asked to stop it. */
    private Optional<Look> look(Upload upload, Receipt receipt) {
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
                if (!checked(receipt.received().submissionId(), counts.rows())) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Look(counts, refusals));
    }

    private DecidedPart decided(List<TableRow> rows, RowFile file, Receipt receipt, SeenKeys seen) {
        return parts.read(rows, file.place(), receipt, seen)
                .chain(parts::decide)
                .await()
                .atMost(PATIENCE);
    }

    /** For those who watch; no fact, so no event. False when the submission is to go no further. */
    private boolean checked(String submissionId, long rows) {
        return pool.preparedQuery(CHECKED)
                        .execute(Tuple.of(submissionId, rows))
                        .await()
                        .atMost(PATIENCE)
                        .rowCount()
                > 0;
    }

    /** The parts of the file as units, the note that all are handled with the last. */
    private final class Units implements Iterator<Append> {
        private final RowFile file;
        private final Progress progress;
        private final SeenKeys seen = new SeenKeys();
        private SubmissionCounts counts = SubmissionCounts.NONE;

        Units(RowFile file, Progress progress) {
            this.file = file;
            this.progress = progress;
        }

        @Override
        public boolean hasNext() {
            return counts.rows() < progress.receipt().received().rows();
        }

        @Override
        public Append next() {
            List<StreamAppend> streams = new ArrayList<>();
            while (streams.isEmpty() && hasNext()) {
                streams.addAll(nextPart().appends());
            }
            if (!hasNext()) {
                streams.add(progress.with(
                                new SubmissionCommand.HandleRows(counts.rows(), counts, List.of(), clock.instant()),
                                ids::next)
                        .append());
            }
            return new Append(streams, progress.receipt().metadata(), Optional.empty());
        }

        /** What was right at the first look may be refused now, when somebody else has reported meanwhile. */
        private DecidedPart nextPart() {
            if (stops.asked(progress.receipt().received().submissionId())) {
                throw new UndoneException();
            }
            List<TableRow> rows = file.nextPart();
            if (rows.isEmpty()) {
                throw new IllegalStateException("The file has fewer rows than were received");
            }
            DecidedPart decided = decided(rows, file, progress.receipt(), seen);
            counts = counts.plus(decided.counts());
            if (decided.counts().refused() > 0) {
                throw new UndoneException();
            }
            return decided;
        }
    }
}
