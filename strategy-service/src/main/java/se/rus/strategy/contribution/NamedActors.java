package se.rus.strategy.contribution;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.rus.platform.http.FieldError;
import se.rus.strategy.actor.ActorDirectory;
import se.rus.strategy.actor.ActorProfile;

/**
 * Holds the actors that a request names against the register. Each must exist on some day of the period. Those that were
 * named before may stay, whatever has become of them.
 *
 * @param known from the register, by canonical id
 * @param from first day of the period
 * @param to last day, not before the first
 * @param before canonical ids
 */
public record NamedActors(Map<String, ActorProfile> known, LocalDate from, LocalDate to, Set<String> before) {
    public NamedActors {
        known = Map.copyOf(known);
        before = Set.copyOf(before);
    }

    /** Nothing was named before. */
    public static NamedActors anew(Map<String, ActorProfile> known, LocalDate from, LocalDate to) {
        return new NamedActors(known, from, to, Set.of());
    }

    /** The same, with those that were named before, by whichever id. */
    public NamedActors keeping(Collection<String> actorIds) {
        return new NamedActors(
                known,
                from,
                to,
                actorIds.stream().map(ActorDirectory::canonical).collect(Collectors.toSet()));
    }

    /** There is none of that id. */
    public static FieldError unknown(String pointer, String actorId) {
        return new FieldError(
                pointer, "unknown-actor", "there is no actor " + actorId, "det finns ingen aktör " + actorId);
    }

    /** What is wrong with one that may be of any county. */
    public Stream<FieldError> misfit(String pointer, String actorId) {
        ActorProfile actor = known.get(ActorDirectory.canonical(actorId));
        if (actor == null) {
            return Stream.of(unknown(pointer, actorId));
        }
        return actor.existsOn(from) || before.contains(actor.actorId())
                ? Stream.of()
                : Stream.of(new FieldError(
                        pointer,
                        "actor-closed",
                        "no longer exists from " + actor.closedOn() + " on",
                        "finns inte längre från och med " + actor.closedOn()));
    }

    /** What is wrong with several that may be of any county. */
    public Stream<FieldError> misfits(String pointer, List<String> actorIds) {
        return IntStream.range(0, actorIds.size()).boxed().flatMap(i -> misfit(pointer + "/" + i, actorIds.get(i)));
    }

    /** What is wrong with one that must belong to the county, on some day of the period. */
    public Stream<FieldError> misfit(String pointer, String actorId, String county) {
        ActorProfile actor = known.get(ActorDirectory.canonical(actorId));
        boolean elsewhere = actor != null && !actor.belongsTo(county, to) && !before.contains(actor.actorId());
        return elsewhere
                ? Stream.of(new FieldError(
                        pointer,
                        "responsible-in-another-county",
                        "lies in another county than the strategy",
                        "ligger i ett annat län än strategin"))
                : misfit(pointer, actorId);
    }
}
