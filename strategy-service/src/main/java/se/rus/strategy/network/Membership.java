package se.rus.strategy.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/**
 * That an actor takes part.
 *
 * @param actorId the actor
 * @param from first day; of a network whose start nobody knows perhaps only the first day that is known
 * @param until first day without it; null while it takes part
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Membership(String actorId, LocalDate from, LocalDate until) {

    boolean open() {
        return until == null;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    boolean overlaps(Membership other) {
        return actorId.equals(other.actorId)
                && (until == null || other.from.isBefore(until))
                && (other.until == null || from.isBefore(other.until));
    }
}
