package se.rus.indicator.submission;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.rus.indicator.definition.Definitions;
import se.rus.indicator.observation.DecidedReport;
import se.rus.indicator.observation.Observations;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.http.FieldError;
import se.rus.platform.http.ProblemType;
import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.Metadata;

/** Batches of values: read, decide for all rows at once, store by the chosen mode, answer row by row. */
@ApplicationScoped
public class Submissions {
    private final Observations observations;
    private final Definitions definitions;
    private final SubmissionStore store;
    private final EventIds ids;
    private final Caller caller;
    private final Clock clock;

    Submissions(
            Observations observations,
            Definitions definitions,
            SubmissionStore store,
            EventIds ids,
            Caller caller,
            Clock clock) {
        this.observations = observations;
        this.definitions = definitions;
        this.store = store;
        this.ids = ids;
        this.caller = caller;
        this.clock = clock;
    }

    /** Receives a submission of the caller's own organisation. A foreign row refuses the whole of it. */
    Uni<SubmissionStore.Stored> receive(NewSubmission submission, OnceKey key) {
        requireOwn(submission.rows());
        String actor = caller.actor().orElseThrow();
        String county = caller.county().orElseThrow();
        Metadata metadata = caller.metadata(Roles.REPORTER);
        Receipt receipt = new Receipt(ids.next().toString(), actor, submission.mode(), clock.instant(), metadata, key);
        return read(submission.rows(), county, receipt).chain(rows -> decideAndStore(rows, receipt));
    }

    private Uni<SubmissionStore.Stored> decideAndStore(ReadRows rows, Receipt receipt) {
        return observations
                .decide(List.copyOf(rows.reports().values()))
                .map(decided -> new DecidedRows(numbered(rows, decided), rows.refused()))
                .chain(decided -> store.store(decided, receipt));
    }

    private Uni<ReadRows> read(List<NewSubmission.Row> rows, String county, Receipt receipt) {
        List<String> codes = rows.stream()
                .filter(row -> row.indicatorId() == null)
                .map(NewSubmission.Row::code)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return definitions.idsByCode(county, codes).chain(idsByCode -> {
            List<String> wanted = IntStream.range(0, rows.size())
                    .mapToObj(i -> rows.get(i).indicatorId() != null
                            ? rows.get(i).indicatorId()
                            : idsByCode.get(rows.get(i).code()))
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            return definitions
                    .byId(wanted)
                    .map(found -> ReadRows.of(rows, idsByCode, found, receipt.submissionId(), receipt.at()));
        });
    }

    private void requireOwn(List<NewSubmission.Row> rows) {
        String own = caller.actor().orElse("");
        List<FieldError> foreign = IntStream.range(0, rows.size())
                .filter(row -> !rows.get(row).actor().equals(own))
                .mapToObj(row -> new FieldError(
                        "/rows/" + row + "/actor",
                        "not-your-organisation",
                        rows.get(row).actor() + " is another's",
                        rows.get(row).actor() + " är en annans"))
                .toList();
        if (!foreign.isEmpty()) {
            throw ProblemType.NOT_YOUR_ORGANISATION.exception(
                    "The token is for " + own + ". Remove the rows named in errors; nothing was stored.",
                    "Åtkomsttoken gäller " + own + ". Ta bort raderna som nämns i errors; inget har sparats.",
                    foreign);
        }
    }

    private static SortedMap<Integer, DecidedReport> numbered(ReadRows rows, List<DecidedReport> decided) {
        SortedMap<Integer, DecidedReport> numbered = new TreeMap<>();
        int next = 0;
        for (int row : rows.reports().keySet()) {
            numbered.put(row, decided.get(next++));
        }
        return numbered;
    }
}
