package se.rus.strategy.actor;

import se.rus.platform.http.FieldError;
import se.rus.platform.http.ProblemType;

/**
 * The organisation that is calling, as the register knows it.
 *
 * @param claimed how the token names it; null when the token names none
 * @param actor null when the register has no such actor, or has closed it
 * @param county that its token coordinates, two digits; null for all who coordinate none
 */
public record Speaker(String claimed, ActorProfile actor, String county) {

    /** Whether it is this actor, under whichever of its ids. */
    public boolean is(String actorId) {
        return actor != null && actor.actorId().equals(ActorDirectory.canonical(actorId));
    }

    /** Whether it may speak for all of this county. */
    public boolean coordinates(String itsCounty) {
        return actor != null && itsCounty.equals(county);
    }

    /** The id of the actor. To be asked only of one that has been let through. */
    public String actorId() {
        return actor.actorId();
    }

    /** Refuses with 403 unless it is this actor. */
    public void requireActor(String actorId, String pointer) {
        if (!is(actorId)) {
            throw ProblemType.NOT_YOUR_ORGANISATION.exception(
                    "The token is for " + english() + ", not for " + actorId + ".",
                    "Åtkomsttoken gäller " + swedish() + ", inte " + actorId + ".",
                    new FieldError(pointer, "not-your-organisation", "is another's", "är en annans"));
        }
    }

    private String english() {
        if (claimed == null) {
            return "no organisation";
        }
        return actor == null ? claimed + ", which the register does not have or has closed" : claimed;
    }

    private String swedish() {
        if (claimed == null) {
            return "ingen organisation";
        }
        return actor == null ? claimed + ", som inte finns i registret eller är avslutad" : claimed;
    }
}
