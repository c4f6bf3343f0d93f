package se.rus.funding.application;

import jakarta.enterprise.context.ApplicationScoped;
import se.rus.funding.application.ApplicationEvent.ApplicationSubmitted;
import se.rus.funding.application.ApplicationViews.Sight;
import se.rus.platform.http.FieldError;
import se.rus.platform.http.ProblemException;
import se.rus.platform.http.ProblemType;
import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;

/** Who may do what with whose application. A case is between the applicant and its region; auditors see all. */
@ApplicationScoped
public class ApplicationAccess {
    private final Caller caller;

    ApplicationAccess(Caller caller) {
        this.caller = caller;
    }

    /** The caller's organisation, which is the only one it may apply for. */
    Applicant applicant(String named) {
        String actor = caller.actor().orElseThrow(ApplicationAccess::noOrganisation);
        if (named != null) {
            caller.requireActor(named, "/applicant");
        }
        return new Applicant(actor, caller.county().orElseThrow());
    }

    /** The project that is to be decided on, by a decision-maker of its county. */
    Project decidable(ApplicationState state) {
        Project project = switch (state) {
            case ApplicationState.None ignored -> throw missing();
            case ApplicationState.Submitted(ApplicationSubmitted application) -> application.project();
            case ApplicationState.Decided(ApplicationSubmitted application, ApplicationEvent ignored) ->
                application.project();
        };
        caller.requireCounty(project.county());
        return project;
    }

    /** Which applications the caller sees. */
    Sight sight() {
        if (caller.hasRole(Roles.AUDITOR)) {
            return new Sight.Everything();
        }
        return caller.hasRole(Roles.CASE_OFFICER) || caller.hasRole(Roles.DECISION_MAKER)
                ? new Sight.OfCounty(caller.county().orElseThrow(ApplicationAccess::noOrganisation))
                : new Sight.OfApplicant(caller.actor().orElseThrow(ApplicationAccess::noOrganisation));
    }

    /** The application, when the caller sees it. */
    ApplicationView visible(ApplicationView view) {
        boolean seen = switch (sight()) {
            case Sight.Everything ignored -> true;
            case Sight.OfCounty(String county) -> view.county.equals(county);
            case Sight.OfApplicant(String actor) -> view.applicant.equals(actor);
        };
        if (!seen) {
            throw ProblemType.NOT_YOUR_ORGANISATION.exception(
                    "The application is another organisation's.", "Ansökan är en annan organisations.");
        }
        return view;
    }

    static ProblemException missing() {
        return ProblemType.NOT_FOUND.exception(
                "There is no such application. Take the id from Location or from the list.",
                "Det finns ingen sådan ansökan. Ta id från Location eller från listan.");
    }

    private static ProblemException noOrganisation() {
        return ProblemType.NOT_YOUR_ORGANISATION.exception(
                "The token is for no organisation; it needs the claim actor.",
                "Åtkomsttoken gäller ingen organisation; uppgiften actor behövs.",
                new FieldError("#Authorization", "actor-missing", "has no actor", "saknar actor"));
    }
}
