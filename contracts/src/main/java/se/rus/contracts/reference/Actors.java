package se.rus.contracts.reference;

import static se.rus.contracts.reference.ActorKind.MUNICIPALITY;
import static se.rus.contracts.reference.ActorKind.REGION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The 290 municipalities and 21 regions. Read once from the class path; immutable. Gotland is both: the
 * municipality 0980 and the region 0009, one organisation with two codes.
 */
public final class Actors {

    private static final Map<String, Actor> BY_CODE = Stream.concat(
                    ReferenceFile.read("municipalities.csv", 3, 290).stream().map(row -> of(row, MUNICIPALITY)),
                    ReferenceFile.read("regions.csv", 3, 21).stream().map(row -> of(row, REGION)))
            .collect(ReferenceFile.byCode(Actor::code));

    private Actors() {}

    /** All of them, by code; regions first, since their codes begin with 00. */
    public static List<Actor> all() {
        return List.copyOf(BY_CODE.values());
    }

    /** The actor with that code, if there is one. */
    public static Optional<Actor> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The name of the actor with that code; the code itself when there is none. */
    public static String nameOf(String code) {
        return find(code).map(Actor::name).orElse(code);
    }

    /** Whether there is an actor with that code. */
    public static boolean exists(String code) {
        return BY_CODE.containsKey(code);
    }

    /** The region and the municipalities of a county, by code; empty when there is no such county. */
    public static List<Actor> inCounty(String county) {
        return BY_CODE.values().stream()
                .filter(actor -> actor.county().equals(county))
                .toList();
    }

    private static Actor of(List<String> row, ActorKind kind) {
        var actor = new Actor(row.get(0), row.get(1), kind, row.get(2));
        if (!Counties.exists(actor.county())) {
            throw new IllegalStateException("Actor " + actor.code() + " lies in unknown county " + actor.county());
        }
        return actor;
    }
}
