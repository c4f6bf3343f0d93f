package se.rus.strategy.actor;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.rus.platform.calendar.Days;
import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;

/** Finds who is calling in the register. What a token claims is a name; what it may do follows from the register. */
@ApplicationScoped
public class Speakers {
    private final ActorViews views;
    private final Caller caller;
    private final Clock clock;

    Speakers(ActorViews views, Caller caller, Clock clock) {
        this.views = views;
        this.caller = caller;
        this.clock = clock;
    }

    /** Nobody in particular when the token names none, or one that the register does not have today. */
    public Uni<Speaker> calling() {
        Optional<String> claimed = caller.organisation();
        String county = caller.hasRole(Roles.COORDINATOR) ? caller.county().orElse(null) : null;
        return claimed.map(claim -> known(claim, county))
                .orElseGet(() -> Uni.createFrom().item(new Speaker(null, null, null)));
    }

    private Uni<Speaker> known(String claim, String county) {
        LocalDate today = Days.today(clock);
        return views.claimed(claim)
                .map(found -> found.filter(actor -> actor.existsOn(today)).orElse(null))
                .map(actor -> new Speaker(claim, actor, county));
    }
}
