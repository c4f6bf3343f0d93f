package se.rus.strategy.actor;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rus.platform.store.EventJson;

/** What the tables hold of an actor, for both that write them. */
final class ActorRow {
    private ActorRow() {}

    /** All names it has or had, in lower case, a line each: what is searched. */
    static String names(ActorProfile actor) {
        return Stream.of(
                        Stream.of(actor.name()),
                        actor.alsoCalled().stream(),
                        actor.formerNames().stream().map(FormerName::name))
                .flatMap(each -> each)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
    }

    static String[] kinds(ActorProfile actor) {
        return actor.kinds().stream().map(OrganisationKind::word).toArray(String[]::new);
    }

    /** What its units are for, as far as they have not been closed. */
    static String[] functions(ActorProfile actor) {
        return actor.units().stream()
                .filter(unit -> unit.closedOn() == null && unit.function() != null)
                .map(unit -> unit.function().word())
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    static String document(ActorProfile actor) {
        return EventJson.write(actor);
    }
}
