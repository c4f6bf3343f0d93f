package se.rus.strategy.deviation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import se.rus.platform.calendar.Days;
import se.rus.platform.http.FieldError;
import se.rus.platform.http.ProblemType;
import se.rus.strategy.actor.ActorDirectory;
import se.rus.strategy.actor.ActorProfile;
import se.rus.strategy.actor.Speaker;
import se.rus.strategy.actor.Speakers;
import se.rus.strategy.contribution.Misfits;
import se.rus.strategy.contribution.NamedActors;

/** Who takes part in the follow-up of a county: every actor that the register has in it. */
@ApplicationScoped
public class Participants {
    private final Speakers speakers;
    private final ActorDirectory directory;
    private final Clock clock;

    Participants(Speakers speakers, ActorDirectory directory, Clock clock) {
        this.speakers = speakers;
        this.directory = directory;
        this.clock = clock;
    }

    /** Who is calling, when it belongs to the county today; else a 403 problem. */
    public Uni<Speaker> of(String county) {
        return speakers.calling().invoke(speaker -> requireCounty(speaker.actor(), county));
    }

    private void requireCounty(ActorProfile actor, String county) {
        if (actor == null || !actor.belongsTo(county, Days.today(clock))) {
            throw ProblemType.NOT_YOUR_ORGANISATION.exception(
                    "The token is for no actor of county " + county + ".",
                    "Åtkomsttoken gäller ingen aktör i län " + county + ".",
                    new FieldError("/county", "not-your-county", "is another county", "är ett annat län"));
        }
    }

    /**
     * A 422 problem with all that the register does not have, or has closed.
     *
     * @param byPointer ids by where they stand in the request
     */
    public Uni<Void> require(Map<String, String> byPointer) {
        LocalDate today = Days.today(clock);
        return directory
                .known(byPointer.values().stream().filter(Objects::nonNull).toList())
                .invoke(known -> {
                    NamedActors actors = NamedActors.anew(known, today, today);
                    Misfits misfits = new Misfits();
                    byPointer.forEach(
                            (pointer, id) -> actors.misfit(pointer, id).forEach(misfits::add));
                    misfits.require();
                })
                .replaceWithVoid();
    }
}
