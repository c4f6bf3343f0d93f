package se.rus.indicator.submission;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.rus.indicator.submission.SubmissionEvent.SubmissionReceived;
import se.rus.platform.decision.Decisions;
import se.rus.platform.decision.Expected;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.decision.Reply;
import se.rus.platform.http.FieldError;
import se.rus.platform.http.ProblemType;
import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.Metadata;

/** Takes in files of values: short ones are handled while the sender waits, long ones are kept and worked on after. */
@ApplicationScoped
public class Submissions {
    private final SubmissionDecider decider = new SubmissionDecider();
    private final AtOnce atOnce;
    private final Parts parts;
    private final StoredFiles files;
    private final Decisions decisions;
    private final SubmissionConfig config;
    private final EventIds ids;
    private final Caller caller;
    private final Clock clock;

    Submissions(
            AtOnce atOnce,
            Parts parts,
            StoredFiles files,
            Decisions decisions,
            SubmissionConfig config,
            EventIds ids,
            Caller caller,
            Clock clock) {
        this.atOnce = atOnce;
        this.parts = parts;
        this.files = files;
        this.decisions = decisions;
        this.config = config;
        this.ids = ids;
        this.caller = caller;
        this.clock = clock;
    }

    /** What the sender wants done with the file. */
    record Wanted(Optional<SubmissionMode> mode, boolean dryRun) {}

    /** Looks through a file of the caller's own organisation; for worker threads. */
    FileScan scan(Upload upload) {
        return FileScan.of(upload, caller.actor().orElseThrow(Submissions::nobody), config);
    }

    /** Receives a file that was looked through. The upload may be gone after it. */
    Uni<Handled> receive(Upload upload, FileScan scan, Wanted wanted, OnceKey key) {
        String actor = caller.actor().orElseThrow(Submissions::nobody);
        Metadata metadata = caller.metadata(Roles.REPORTER);
        SubmissionMode mode = wanted.mode().or(() -> mode(scan)).orElseThrow(Submissions::noMode);
        requireFitting(scan, mode);
        SubmissionReceived received = new SubmissionReceived(
                ids.next().toString(),
                actor,
                mode,
                wanted.dryRun(),
                upload.format(),
                upload.charset(),
                scan.rows(),
                upload.sha256(),
                clock.instant());
        Receipt receipt = new Receipt(received, metadata);
        return scan.rows() <= config.atOnceRows() ? atOnce(scan, receipt, key) : later(upload, receipt, key);
    }

    private Uni<Handled> atOnce(FileScan scan, Receipt receipt, OnceKey key) {
        return parts.read(scan.firstRows(), scan.place(), receipt, new SeenKeys())
                .chain(read -> atOnce.handle(read, receipt, scan.ignoredColumns(), key));
    }

    private Uni<Handled> later(Upload upload, Receipt receipt, OnceKey key) {
        SubmissionReceived received = receipt.received();
        String location = "/indicators/v1/submissions/" + received.submissionId();
        Reply reply = new Reply(202, location, null, SubmissionProgress.of(received));
        return files.keep(received.submissionId(), upload.file())
                .chain(() -> decisions.handle(
                        receipt.stream(),
                        decider,
                        new SubmissionCommand.Receive(received),
                        Expected.nothing(),
                        receipt.metadata(),
                        Optional.of(key),
                        decided -> reply))
                .map(decided -> new Handled(reply, 0));
    }

    private static Optional<SubmissionMode> mode(FileScan scan) {
        return scan.mode().flatMap(SubmissionMode::of);
    }

    private void requireFitting(FileScan scan, SubmissionMode mode) {
        long most = mode == SubmissionMode.ALL_OR_NOTHING ? config.maxRowsAllOrNothing() : config.maxRows();
        if (scan.rows() > most) {
            throw ProblemType.BODY_TOO_LARGE.exception(
                    "At most " + most + " rows in mode " + mode.word() + ": divide the file.",
                    "Högst " + most + " rader i läget " + mode.word() + ": dela filen.");
        }
    }

    private static RuntimeException noMode() {
        return ProblemType.INVALID_REQUEST.exception(
                "Say what is to happen when rows are wrong.",
                "Ange vad som ska hända när rader är fel.",
                List.of(new FieldError(
                        "/mode",
                        "mode",
                        "is allOrNothing or acceptCorrect, in the body (JSON) or as ?mode=",
                        "är allOrNothing eller acceptCorrect, i innehållet (JSON) eller som ?mode=")));
    }

    private static RuntimeException nobody() {
        return ProblemType.FORBIDDEN.exception(
                "The token names no organisation.", "Åtkomsttoken anger ingen organisation.");
    }
}
