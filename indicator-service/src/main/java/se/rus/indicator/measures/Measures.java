package se.rus.indicator.measures;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
import se.rus.platform.store.Metadata;

/** Takes in tables of measures: every right row defines an indicator, all of them in one transaction. */
@ApplicationScoped
public class Measures {
    private static final int TRIES = 5;

    private final MeasureLookup lookup;
    private final EventStore store;
    private final EventIds ids;
    private final Clock clock;

    Measures(MeasureLookup lookup, EventStore store, EventIds ids, Clock clock) {
        this.lookup = lookup;
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A table and what to do with it.
     *
     * @param allOrNothing true: nothing is stored unless every row is right
     * @param dryRun true: nothing is stored
     */
    record Sent(MeasureFile file, TableWanted wanted, boolean allOrNothing, boolean dryRun, Metadata metadata) {}

    /**
     * What to answer.
     *
     * @param position of what was stored; 0 when nothing was
     */
    record Taken(Reply reply, long position) {}

    Uni<Taken> take(Sent sent, OnceKey key) {
        MeasureReader reader = new MeasureReader(
                sent.file().header(),
                sent.file().table().texts(),
                sent.wanted(),
                () -> ids.next().toString());
        List<MeasureRead> rows =
                sent.file().table().rows().stream().map(reader::read).toList();
        return take(rows, sent, key, TRIES);
    }

    /** Somebody else may define one of them meanwhile: then all is decided again upon what is there now. */
    private Uni<Taken> take(List<MeasureRead> rows, Sent sent, OnceKey key, int tries) {
        return lookup.find(sent.wanted().county(), rows).chain(known -> {
            DecidedMeasures decided = new MeasureDecisions(known, sent.dryRun(), clock.instant(), ids::next).on(rows);
            requireWhole(decided, sent);
            Reply reply = new Reply(200, null, null, report(decided, sent));
            return sent.dryRun()
                    ? Uni.createFrom().item(new Taken(reply, 0))
                    : store.append(unit(decided, sent, key, reply)).chain(result -> switch (result) {
                        case AppendResult.Appended(long position) ->
                            Uni.createFrom()
                                    .item(new Taken(reply, decided.appends().isEmpty() ? 0 : position));
                        case AppendResult.KeyUsed ignored -> Uni.createFrom().failure(new KeyUsedException());
                        case AppendResult.Conflict ignored ->
                            tries > 1
                                    ? take(rows, sent, key, tries - 1)
                                    : Uni.createFrom().failure(new RejectedException(changedMeanwhile()));
                    });
        });
    }

    /** All or nothing: 422 with every refused row. */
    private static void requireWhole(DecidedMeasures decided, Sent sent) {
        List<FieldError> refused = decided.rows().stream()
                .filter(MeasureRow::wasRefused)
                .map(row -> new FieldError(row.pointer(), row.code(), row.detail(), row.detailSv()))
                .toList();
        if (sent.allOrNothing() && !sent.dryRun() && !refused.isEmpty()) {
            throw ProblemType.RULE_BROKEN.exception(
                    refused.size() + " rows are wrong, so nothing was stored. Correct those in errors.",
                    refused.size() + " rader är fel, så inget har sparats. Rätta dem som nämns i errors.",
                    refused);
        }
    }

    private static MeasureReport report(DecidedMeasures decided, Sent sent) {
        return MeasureReport.of(
                sent.dryRun(), sent.file().ignoredColumns(sent.wanted().goals()), decided.rows());
    }

    private static Append unit(DecidedMeasures decided, Sent sent, OnceKey key, Reply reply) {
        return new Append(decided.appends(), sent.metadata(), Optional.of(key.keeping(reply)));
    }

    private static Rejection changedMeanwhile() {
        return Rejection.state(
                "changed-meanwhile",
                "Other requests define the same indicators at the same time: send it again.",
                "Andra begäranden definierar samma indikatorer samtidigt: skicka igen.");
    }
}
