package se.rus.strategy.deviation;

import java.util.Optional;
import se.rus.contracts.reference.Actor;
import se.rus.contracts.reference.Actors;
import se.rus.platform.http.FieldError;
import se.rus.strategy.contribution.Misfits;
import se.rus.strategy.contribution.NamedActors;

/**
 * Collects the actors of a request that do not fit, so that one answer names them all. These are actors that indicators
 * are of: municipalities and regions, as indicator-service knows them, and they stay what values were of when the register
 * closes them. So the reference data is asked here, and the register where somebody takes part ({@link Participants}).
 */
public final class ActorReferences {
    private final Misfits misfits = new Misfits();

    /** It must exist, in whatever county. Null is fine. */
    public ActorReferences known(String pointer, String code) {
        if (code != null && !Actors.exists(code)) {
            misfits.add(NamedActors.unknown(pointer, code));
        }
        return this;
    }

    /** It must exist and lie in the county. Null is fine. */
    public ActorReferences of(String county, String pointer, String code) {
        Optional<Actor> found = code == null ? Optional.empty() : Actors.find(code);
        if (found.isPresent() && !found.get().county().equals(county)) {
            misfits.add(new FieldError(
                    pointer,
                    "actor-in-another-county",
                    "lies in another county than the strategy",
                    "ligger i ett annat län än strategin"));
        }
        return known(pointer, code);
    }

    /** 422 with all of them, when there are any. */
    public void require() {
        misfits.require();
    }
}
