package se.rus.indicator.submission;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import se.rus.platform.decision.Decided;
import se.rus.platform.decision.Decisions;
import se.rus.platform.decision.Expected;
import se.rus.platform.http.ProblemType;
import se.rus.platform.security.Caller;
import se.rus.platform.security.CountyOfActor;
import se.rus.platform.security.Roles;
import se.rus.platform.store.Metadata;

/** Watches over who sees and who stops a submission: its sender, and to see it also the county's coordinator. */
@ApplicationScoped
public class SubmissionAccess {
    private final SubmissionDecider decider = new SubmissionDecider();
    private final Decisions decisions;
    private final SubmissionViews views;
    private final StopRequests stops;
    private final StoredFiles files;
    private final Caller caller;
    private final Clock clock;

    SubmissionAccess(
            Decisions decisions,
            SubmissionViews views,
            StopRequests stops,
            StoredFiles files,
            Caller caller,
            Clock clock) {
        this.decisions = decisions;
        this.views = views;
        this.stops = stops;
        this.files = files;
        this.caller = caller;
        this.clock = clock;
    }

    /** The submission, when the caller may see it: 404 when there is none, 403 when it is another's. */
    Uni<SubmissionView> seen(String submissionId) {
        Optional<String> actor = caller.actor();
        Optional<String> county = caller.hasRole(Roles.COORDINATOR) ? caller.county() : Optional.empty();
        boolean sees = caller.hasRole(Roles.AUDITOR);
        return views.one(submissionId).map(found -> {
            SubmissionView view = found.orElseThrow(SubmissionAccess::noSuchSubmission);
            boolean own = actor.filter(view.actor::equals).isPresent();
            boolean ownCounty =
                    county.filter(CountyOfActor.of(view.actor)::equals).isPresent();
            if (!own && !ownCounty && !sees) {
                throw notYours();
            }
            return view;
        });
    }

    /** Stops it: what is stored stays, the rest is not looked at. */
    Uni<SubmissionState> cancel(String submissionId) {
        Optional<String> actor = caller.actor();
        Metadata metadata = caller.metadata(Roles.REPORTER);
        return seen(submissionId)
                .invoke(view -> {
                    if (actor.filter(view.actor::equals).isEmpty()) {
                        throw notYours();
                    }
                })
                .call(() -> stops.ask(submissionId))
                .chain(view -> decisions.handle(
                        Receipt.stream(submissionId),
                        decider,
                        new SubmissionCommand.Cancel(clock.instant()),
                        Expected.any(),
                        metadata))
                .call(() -> files.forgetIfOver(submissionId))
                .map(Decided::state);
    }

    private static RuntimeException noSuchSubmission() {
        return ProblemType.NOT_FOUND.exception(
                "There is no submission with this id.", "Det finns ingen inlämning med detta id.");
    }

    private static RuntimeException notYours() {
        return ProblemType.NOT_YOUR_ORGANISATION.exception(
                "The submission is another organisation's.", "Inlämningen är en annan organisations.");
    }
}
