package se.rus.strategy.contribution;

import java.util.Map;
import se.rus.strategy.actor.ActorProfile;
import se.rus.strategy.actor.Speaker;
import se.rus.strategy.adoption.Elements;

/**
 * What a contribution refers to, and who sends it.
 *
 * @param actors those of its actors that the register has, by canonical id
 */
public record Referred(Elements strategy, Speaker speaker, Map<String, ActorProfile> actors) {
    public Referred {
        actors = Map.copyOf(actors);
    }
}
