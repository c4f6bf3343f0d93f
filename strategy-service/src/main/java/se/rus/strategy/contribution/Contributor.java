package se.rus.strategy.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;
import se.rus.platform.store.Metadata;

/** An actor speaks for itself; the coordinator of the county may speak for it, and that is seen. */
@ApplicationScoped
public class Contributor {
    private final Caller caller;

    Contributor(Caller caller) {
        this.caller = caller;
    }

    /**
     * Who speaks, when the caller may do so for the responsible actor; else a 403 problem.
     *
     * @param county of the strategy, two digits
     */
    public By speakingFor(String responsible, String county) {
        boolean coordinates = caller.hasRole(Roles.COORDINATOR)
                && caller.county().filter(county::equals).isPresent();
        if (!coordinates) {
            caller.requireActor(responsible, "/responsible");
        }
        String actor = caller.actor().orElseThrow();
        return new By(actor, !actor.equals(responsible));
    }

    /** What is recorded with what was said. */
    public Metadata metadata(By by) {
        return caller.metadata(by.onBehalf() || !caller.hasRole(Roles.REPORTER) ? Roles.COORDINATOR : Roles.REPORTER);
    }
}
