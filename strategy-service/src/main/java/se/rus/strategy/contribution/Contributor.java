package se.rus.strategy.contribution;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;
import se.rus.platform.store.Metadata;
import se.rus.strategy.actor.Speaker;
import se.rus.strategy.actor.Speakers;

/** An actor speaks for itself; the coordinator of the county may speak for it, and that is seen. */
@ApplicationScoped
public class Contributor {
    private final Caller caller;
    private final Speakers speakers;

    Contributor(Caller caller, Speakers speakers) {
        this.caller = caller;
        this.speakers = speakers;
    }

    /** Who is calling, as the register knows it. */
    public Uni<Speaker> speaker() {
        return speakers.calling();
    }

    /**
     * Who speaks, when the speaker may do so for the responsible actor, whichever actor of the register that is; else a
     * 403 problem.
     *
     * @param county of the strategy, two digits
     */
    public By speakingFor(Speaker speaker, String responsible, String county) {
        if (!speaker.coordinates(county)) {
            speaker.requireActor(responsible, "/responsible");
        }
        return new By(speaker.actorId(), !speaker.is(responsible));
    }

    /** What is recorded with what was said. */
    public Metadata metadata(By by) {
        return caller.metadata(by.onBehalf() || !caller.hasRole(Roles.REPORTER) ? Roles.COORDINATOR : Roles.REPORTER);
    }
}
