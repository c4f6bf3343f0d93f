package se.rus.strategy.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneId;

/** The year that it is in Sweden, whatever clock the server has. */
@ApplicationScoped
public class SwedishYear {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Clock clock;

    SwedishYear(Clock clock) {
        this.clock = clock;
    }

    /** Four digits. */
    public int now() {
        return clock.instant().atZone(SWEDEN).getYear();
    }
}
