package se.rus.strategy.deviation;

import java.util.Optional;
import se.rus.contracts.reference.Actor;
import se.rus.contracts.reference.Actors;
import se.rus.platform.http.FieldError;
import se.rus.strategy.contribution.Misfits;

/** Collects the actors of a request that do not fit, so that one answer names them all. */
public final class ActorReferences {
    private final Misfits misfits = new Misfits();

    /** It must exist, in whatever county. Null is fine. */
    public ActorReferences known(String pointer, String code) {
        if (code != null && !Actors.exists(code)) {
            misfits.add(unknown(pointer, code));
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

    private static FieldError unknown(String pointer, String code) {
        return new FieldError(pointer, "unknown-actor", "there is no actor " + code, "det finns ingen aktör " + code);
    }
}
