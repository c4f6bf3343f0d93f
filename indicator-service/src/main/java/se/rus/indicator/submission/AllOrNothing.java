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
 * Stores a long submission whole or not at all: first every row is looked at and decided, and nothing is stored; only
 * when all are right are they stored, in one transaction. Others who report wait for that transaction, so nothing is read
 * or decided in it: what was decided is kept till then, some 100 MB for 100,000 rows. A value that somebody changes in
 * between makes it start over, and a request to stop it undoes what the transaction has done.
 * Proved by: LongSubmissionTest, CancelledSubmissionTest, MeanwhileTest.
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

    /**
     * What the look has found.
     *
     * @param appends part by part, as long as nothing is refused
     */
    private record Look(SubmissionCounts counts, List<RowReport> refusals, List<List<StreamAppend>> appends) {}

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
                storeWhole(look, progress);
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

    private void storeWhole(Look look, Progress progress) {
        try {
            store.appendWhole(new Units(look, progress));
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
        List<List<StreamAppend>> appends = new ArrayList<>();
        SeenKeys seen = new SeenKeys();
        try (RowFile file = RowFile.open(upload, config)) {
            for (List<TableRow> rows = file.nextPart(); !rows.isEmpty(); rows = file.nextPart()) {
                DecidedPart decided = decided(rows, file, receipt, seen);
                counts = counts.plus(decided.counts());
                if (counts.refused() > 0) {
                    appends.clear();
                } else {
                    appends.add(decided.appends());
                }
                decided.refusals().stream()
                        .limit(SubmissionDecider.KEPT_REFUSALS - (long) refusals.size())
                        .forEach(refusals::add);
                if (!checked(receipt.received().submissionId(), counts.rows())) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Look(counts, refusals, appends));
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
        private final Look look;
        private final Progress progress;
        private final Iterator<List<StreamAppend>> parts;
        private boolean noted;

        Units(Look look, Progress progress) {
            this.look = look;
            this.progress = progress;
            this.parts = look.appends().iterator();
        }

        @Override
        public boolean hasNext() {
            return !noted;
        }

        @Override
        public Append next() {
            if (stops.asked(progress.receipt().received().submissionId())) {
                throw new UndoneException();
            }
            List<StreamAppend> streams = new ArrayList<>();
            while (streams.isEmpty() && parts.hasNext()) {
                streams.addAll(parts.next());
            }
            if (!parts.hasNext()) {
                streams.add(handled());
                noted = true;
            }
            return new Append(streams, progress.receipt().metadata(), Optional.empty());
        }

        private StreamAppend handled() {
            SubmissionCounts counts = look.counts();
            return progress.with(
                            new SubmissionCommand.HandleRows(counts.rows(), counts, List.of(), clock.instant()),
                            ids::next)
                    .append();
        }
    }
}
