package se.rus.strategy.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import se.rus.strategy.actor.Days;

/** The year that it is in Sweden, whatever clock the server has. */
@ApplicationScoped
public class SwedishYear {
    private final Clock clock;

    SwedishYear(Clock clock) {
        this.clock = clock;
    }

    /** Four digits. */
    public int now() {
        return Days.today(clock).getYear();
    }
}
