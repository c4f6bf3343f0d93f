package se.rus.indicator.submission;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.KeyUsedException;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.decision.RejectedException;
import se.rus.platform.decision.Rejection;
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
 * Handles a short submission while its sender waits: rows, receipt and the reply under the Idempotency-Key are one unit
 * in the store, so a crash leaves all of them or none. Proved by: AtOnceTest.
 */
@ApplicationScoped
public class AtOnce {
    private static final int TRIES = 5;

    private final SubmissionDecider decider = new SubmissionDecider();
    private final Parts parts;
    private final EventStore store;
    private final EventIds ids;

    AtOnce(Parts parts, EventStore store, EventIds ids) {
        this.parts = parts;
        this.store = store;
        this.ids = ids;
    }

    Uni<Handled> handle(ReadPart part, Receipt receipt, List<String> ignoredColumns, OnceKey key) {
        return handle(part, receipt, ignoredColumns, key, TRIES);
    }

    /** Somebody else may be faster with one of the values: then all is decided again upon what is there now. */
    private Uni<Handled> handle(ReadPart part, Receipt receipt, List<String> ignoredColumns, OnceKey key, int tries) {
        return parts.decide(part).chain(decided -> {
            requireWhole(decided, receipt);
            Reply reply = new Reply(200, null, null, SubmissionReport.of(receipt, decided, ignoredColumns));
            return receipt.received().dryRun()
                    ? Uni.createFrom().item(new Handled(reply, 0))
                    : store.append(unit(decided, receipt, key, reply)).chain(result -> switch (result) {
                        case AppendResult.Appended(long position) ->
                            Uni.createFrom()
                                    .item(new Handled(reply, decided.appends().isEmpty() ? 0 : position));
                        case AppendResult.KeyUsed ignored -> Uni.createFrom().failure(new KeyUsedException());
                        case AppendResult.Conflict ignored ->
                            tries > 1
                                    ? handle(part, receipt, ignoredColumns, key, tries - 1)
                                    : Uni.createFrom().failure(new RejectedException(changedMeanwhile()));
                    });
        });
    }

    /** All or nothing: 422 with every refused row. */
    private static void requireWhole(DecidedPart decided, Receipt receipt) {
        List<FieldError> refused = decided.refusals().stream()
                .map(row -> new FieldError(row.pointer(), row.code(), row.detail(), row.detailSv()))
                .toList();
        if (receipt.received().mode() == SubmissionMode.ALL_OR_NOTHING
                && !receipt.received().dryRun()
                && !refused.isEmpty()) {
            throw ProblemType.RULE_BROKEN.exception(
                    refused.size() + " rows are wrong, so nothing was stored. Correct those in errors.",
                    refused.size() + " rader är fel, så inget har sparats. Rätta dem som nämns i errors.",
                    refused);
        }
    }

    private Append unit(DecidedPart decided, Receipt receipt, OnceKey key, Reply reply) {
        List<StreamAppend> streams = new ArrayList<>();
        streams.add(new StreamAppend(receipt.stream(), 0, history(decided, receipt)));
        streams.addAll(decided.appends());
        return new Append(streams, receipt.metadata(), Optional.of(key.keeping(reply)));
    }

    private List<NewEvent> history(DecidedPart decided, Receipt receipt) {
        SubmissionState state = SubmissionState.NONE;
        List<NewEvent> events = new ArrayList<>();
        List<SubmissionCommand> commands = List.of(
                new SubmissionCommand.Receive(receipt.received()),
                new SubmissionCommand.HandleRows(
                        decided.reports().size(),
                        decided.counts(),
                        decided.refusals(),
                        receipt.received().receivedAt()));
        for (SubmissionCommand command : commands) {
            for (SubmissionEvent event : accepted(command, state)) {
                events.add(new NewEvent(ids.next(), event));
                state = decider.evolve(state, event);
            }
        }
        return events;
    }

    private List<SubmissionEvent> accepted(SubmissionCommand command, SubmissionState state) {
        return switch (decider.decide(command, state)) {
            case Decision.Accepted<SubmissionEvent>(List<SubmissionEvent> events) -> events;
            case Decision.Rejected<SubmissionEvent>(Rejection reason) -> throw new RejectedException(reason);
        };
    }

    private static Rejection changedMeanwhile() {
        return Rejection.state(
                "changed-meanwhile",
                "Other requests report the same values at the same time: send it again.",
                "Andra begäranden rapporterar samma värden samtidigt: skicka igen.");
    }
}
