package se.rus.indicator.submission;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.rus.indicator.observation.Observations;
import se.rus.indicator.submission.SubmissionEvent.SubmissionReceived;
import se.rus.platform.decision.KeyUsedException;
import se.rus.platform.decision.RejectedException;
import se.rus.platform.decision.Reply;
import se.rus.platform.http.FieldError;
import se.rus.platform.http.ProblemType;
import se.rus.platform.store.Append;
import se.rus.platform.store.AppendResult;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.NewEvent;
import se.rus.platform.store.StreamAppend;

/**
 * Stores a decided submission by its mode. All or nothing is one unit together with the reply. When what is right is
 * accepted, the rows go first, each on its own, and the reply after them: a crash in between leaves rows without a
 * reply, and the repeated request finds them unchanged, so nothing is lost and nothing is stored twice.
 */
@ApplicationScoped
public class SubmissionStore {
    private final EventStore store;
    private final Observations observations;
    private final EventIds ids;

    SubmissionStore(EventStore store, Observations observations, EventIds ids) {
        this.store = store;
        this.observations = observations;
        this.ids = ids;
    }

    /** The report, and the store's position after it. */
    record Stored(SubmissionReport report, long position) {
        Reply reply() {
            return new Reply(200, null, null, report);
        }
    }

    Uni<Stored> store(DecidedRows rows, Receipt receipt) {
        return switch (receipt.mode()) {
            case ALL_OR_NOTHING -> storeWhole(rows, receipt);
            case ACCEPT_CORRECT ->
                observations
                        .append(List.copyOf(rows.decided().values()), receipt.metadata())
                        .chain(results -> storeReceipt(rows.after(results), receipt, List.of())
                                .map(stored -> new Stored(stored.report(), lastOf(results))));
        };
    }

    private Uni<Stored> storeWhole(DecidedRows rows, Receipt receipt) {
        List<FieldError> refused = rows.reports().stream()
                .filter(RowReport::isRefused)
                .map(row -> new FieldError(row.pointer(), row.code(), row.detail(), row.detailSv()))
                .toList();
        if (!refused.isEmpty()) {
            throw ProblemType.RULE_BROKEN.exception(
                    refused.size() + " rows are wrong, so nothing was stored. Correct those in errors.",
                    refused.size() + " rader är fel, så inget har sparats. Rätta dem som nämns i errors.",
                    refused);
        }
        return storeReceipt(rows, receipt, rows.streams());
    }

    private Uni<Stored> storeReceipt(DecidedRows rows, Receipt receipt, List<StreamAppend> together) {
        SubmissionReport report = SubmissionReport.of(receipt.submissionId(), rows.reports());
        SubmissionReceived received = new SubmissionReceived(
                receipt.submissionId(), receipt.actor(), receipt.mode(), report.counts(), receipt.at());
        List<StreamAppend> streams = new ArrayList<>();
        streams.add(new StreamAppend(receipt.stream(), 0, List.of(new NewEvent(ids.next(), received))));
        streams.addAll(together);
        Stored stored = new Stored(report, 0);
        Append unit = new Append(
                streams, receipt.metadata(), Optional.of(receipt.key().keeping(stored.reply())));
        return store.append(unit).map(result -> switch (result) {
            case AppendResult.Appended(long position) -> new Stored(report, position);
            case AppendResult.Conflict ignored -> throw new RejectedException(DecidedRows.changedMeanwhile());
            case AppendResult.KeyUsed ignored -> throw new KeyUsedException();
        });
    }

    /** The position to wait for elsewhere is that of a public event; the receipt is nobody else's business. */
    private static long lastOf(List<AppendResult> results) {
        return results.stream()
                .mapToLong(result -> result instanceof AppendResult.Appended(long position) ? position : 0)
                .max()
                .orElse(0);
    }
}
