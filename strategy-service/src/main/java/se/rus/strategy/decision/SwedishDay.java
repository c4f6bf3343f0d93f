package se.rus.strategy.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day that it is in Sweden, whatever clock the server has. */
@ApplicationScoped
public class SwedishDay {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Clock clock;

    SwedishDay(Clock clock) {
        this.clock = clock;
    }

    /** Today. */
    public LocalDate now() {
        return clock.instant().atZone(SWEDEN).toLocalDate();
    }
}
